/** For `node --import`: a machine whose clock is years ahead. */
const OFFSET = 3.7 * 365 * 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + OFFSET);
    else super(...parts);
  }

  static now() {
    return RealDate.now() + OFFSET;
  }
};
