declare module 'virtual:sourceline/*.css';
