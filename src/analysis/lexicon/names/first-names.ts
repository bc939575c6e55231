/**
 * Common first names in news text, by the pronoun that usually goes with them.
 * A name in `EITHER` says "a person", not which pronoun. Names that are everyday words or months when they open
 * a sentence ("Will", "Mark", "April") only count with a surname after them, which the finder sees to.
 */
import { words } from '../word-list.ts';

export const MASCULINE: ReadonlySet<string> = words(`
  Jude Wes
  Aaron Abdul Abdullah Abe Abel Abraham Adam Adolf Adrian Ahmad Ahmed Aidan Al Alan Alastair Albert Alberto Alec Alejandro Aleksandr Alexander Alexandre
  Alexei Alf Alfonso Alfred Ali Alistair Allan Allen Alvin Amar Amir Anders Andre André Andreas Andrei Andrew Andrey Andy Angus Anthony Anton Antonin Antonio António
  Antony Anwar Archie Ari Ariel Armando Arnold Arthur Arturo Asif Augustus Austin Avi Axel Ban Barack Barney Barry Bart Bashar Basil Ben Benedict Benjamin Benny Bernard
  Bernardo Bernie Bert Bilal Bill Billy Björn Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bryce Byron Caleb Calvin Cameron
  Carl Carlos Cecil Cedric Cesar César Chad Charles Charlie Chester Chris Christian Christophe Christopher Chuck Ciaran Clarence Claude Claudio Clayton Clement Cliff Clifford Clint
  Clive Clyde Colin Connor Conor Conrad Corey Cory Craig Curtis Cyril Cyrus Dale Damian Damon Dan Daniel Danny Darren Darryl Dave David Davis Dean Dennis Denis Derek
  Desmond Dick Diego Dieter Dimitri Dirk Dmitri Dmitry Dominic Don Donald Doug Douglas Duncan Dustin Dwight Dylan Earl Ed Eddie Edgar Edmund Eduardo Edward
  Edwin Eli Elias Elliot Elliott Elon Emanuel Emile Emilio Emmanuel Emre Enrique Eric Erik Ernest Ernesto Ernie Ethan Eugene Evan Ewan Fabio Faisal Farid Felipe Felix Ferdinand Fernando Fidel
  Floyd Francesco Francis Francisco Franck Franco François Francois Frank Franklin Franz Fred Freddie Frederick Frederic Friedrich Fritz Gabriel Gareth Garry Gary Gavin Geoff Geoffrey George
  Georges Georg Gerald Gerard Gerhard Gerry Gianni Giles Giorgio Giovanni Giuseppe Glenn Glen Gordon Graeme Graham Grant Greg Gregg Gregor Gregory Guido Guillaume Guillermo Günter Gustav Guy Hamid Hank Hans Harold
  Harry Harvey Hassan Hector Heinrich Heinz Helmut Henri Henrik Henry Herbert Herman Hermann Hossein Howard Hubert Hugh Hugo Humphrey Hussein Iain Ian Ibrahim Igor Ilya Imran Ingo Isaac Ismail Ivan
  Jack Jackson Jacob Jacques Jake Jamal James Janos Jared Jason Javier Jay Jeb Jeff Jefferson Jeffrey Jens Jeremy Jerome Jerry Jerzy Jesse Jesus Jesús Jim Jimmy Joachim João Joaquin Joe Joel Johan Johann Johannes
  John Johnny Jon Jonas Jonathan Jorge José Jose Josef Joseph Josh Joshua Juan Julian Julio Julius Jürgen Justin Kamal Karl Karim Keir Keith Kelvin Ken Kenneth Kevin Khaled Khalid Kirk Klaus Kofi Konrad Konstantin Kurt Kyle
  Lance Larry Lars Laurence Laurent Lawrence Lee Leo Leon Leonard Leonardo Leonid Leopold Leroy Lester Lewis Liam Lionel Lloyd Louis Luc Luca Lucas Luciano Ludwig Luigi Luis Luiz Lukas Luke Luther
  Mahmoud Malcolm Manfred Manuel Marc Marcel Marcello Marcelo Marco Marcos Marcus Mario Mark Marko Markus Marshall Martin Marty Marvin Mason Massimo Mateo Mathieu Matt Matteo Matteo Matthew Matthias Maurice Mauricio Max Maximilian Mehmet Menachem
  Micah Michael Michel Miguel Mikael Mike Mikhail Milan Miles Milos Milton Mitch Mitchell Mitt Mohamed Mohammad Mohammed Morris Moses Muhammad Murray Mustafa Narendra Nathan Nathaniel Neal Ned Neil Nelson Nicholas Nick Nicolas
  Nicolás Nigel Niklas Nikola Nikolai Noah Noam Noel Norman Olaf Ole Oleg Oliver Olivier Omar Orlando Oscar Oskar Osama Otto Owen Pablo Paddy Paolo Pascal Patrick Paul Paulo Pavel Pedro Per Percy Perry Pete Peter Petr Phil
  Philip Philippe Phillip Pierre Pieter Pietro Piotr Prakash Quentin Rafael Rafiq Rahul Rajiv Ralph Ramon Ramzan Randall Randy Raphael Rashid Raul Raúl Ravi Ray Raymond Recep Reginald Reinhard Rene René Rex Ricardo Riccardo Richard Rick
  Ricky Rob Robbie Robert Roberto Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Ronnie Rory Ross Roy Ruben Rudolf Rudy Rufus Rupert Russell Ryan Saddam Salman Salvador Sam Samuel Sanjay Santiago Saul Scott Sean Seán Sebastian
  Sepp Serge Sergei Sergey Sergio Seth Shane Shaun Shawn Sheldon Shinzo Sigmund Silvio Simon Slobodan Spencer Stan Stanley Stefan Stephan Stéphane Stephen Sterling Steve Steven Stewart Stuart Sunil Sven Tariq Ted Terence Terrence Terry Theo Theodore
  Thierry Thomas Tiger Tim Timothy Toby Todd Tom Tomas Tomás Tommy Tony Trevor Tristan Tyler Uwe Viktor Victor Vince Vincent Vikram Vladimir Volodymyr Wade Wallace Walter Warren Wayne Wen Werner Wesley Wilbur Wilfred Wilhelm Will Willem William Willie Willy Wilson Winston Wolfgang Xavier Xi
  Yasser Yitzhak Yusuf Yuri Yves Zachary Zlatan Zoran Jair Joko Rishi Sajid Jacob Ehud Avigdor Shimon Bibi Naftali Emomali Nursultan Hun Thaksin Rodrigo Ferdinand Pervez Asif Nawaz Yousaf Jalal Nouri Haider Muqtada Recep Tayyip Abdel Hosni Mohamed Muammar Laurent Robert Jacob Thabo Cyril Nelson Desmond Goodluck Olusegun
`);

export const FEMININE: ReadonlySet<string> = words(`
  Gemma Summer Autumn Liv Skye Brenna Niamh Aisling Siobhan
  Abigail Ada Adele Adriana Agnes Aisha Alexandra Alexandria Alice Alicia Alison Allison Alma Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Angie Anita Ann Anna Annabel Anne Annette Annie
  Antonia Arianna Audrey Aung Ava Barbara Beatrice Becky Belinda Benazir Bernadette Bertha Beth Bethany Betsy Betty Beverly Beyoncé Bianca Brenda Bridget Britney Brittany Camila Camilla Candice Carla Carmen Carol Carole Caroline Carolyn Carrie
  Cassandra Caterina Catherine Cathy Cecilia Celia Charlotte Chelsea Cheryl Chloe Christina Christine Cindy Claire Clara Clare Claudia Colleen Condoleezza Connie Constance Courtney Cristina Crystal Cynthia Daisy Dana Danielle Daphne Dawn Debbie
  Deborah Debra Deirdre Delia Denise Diana Diane Dilma Dina Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Eliza Elizabeth Ella Ellen Elsa Emilia Emily Emma Erica Erika Erin Esther Ethel Eva Eve Evelyn Faith Fatima
  Felicity Fiona Florence Frances Francesca Frida Gabriela Gabrielle Gail Georgina Geraldine Germaine Gertrude Gillian Gina Gisela Gladys Gloria Golda Grace Greta Gwen Gwyneth Hannah Harriet Heather Heidi Helen Helena Helene Helle Henrietta Hilary Hillary Holly Hope
  Ida Imelda Indira Ingrid Irene Iris Irina Isabel Isabella Isabelle Ivanka Ivy Jacinda Jackie Jacqueline Jane Janet Janice Jasmine Jeanette Jeanne Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Jodie Josephine Joyce Juanita Judith Judy Julia Juliana
  Julie Juliet June Kamala Karen Karin Karina Kate Katherine Kathleen Kathryn Kathy Katie Katrina Katya Kay Kayla Keiko Kellyanne Kirsten Kirsty Kristen Kristin Kristina Lana Laura Lauren Layla Leah Leila Lena Leslie Lily Linda Lindsay Lindsey Lisa Liz Lois Lola Loretta
  Lorraine Louisa Louise Lucia Lucy Luisa Lydia Lynn Lynne Mabel Madeleine Madeline Madonna Maggie Magdalena Maia Malala Mandy Marcia Margaret Margarita Margot Maria María Mariana Marianne Marie Marilyn Marina Marine Marion Marjorie Marlene Marta Martha Martina Mary Matilda
  Maureen Mavis Maya Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Meryl Mia Michaela Michele Michelle Mildred Miranda Miriam Moira Molly Mona Monica Monique Muriel Myra Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nicole Nicola Nigella Nina Nora
  Norma Octavia Olga Olive Olivia Oprah Paige Pamela Paris Patricia Patsy Paula Pauline Peggy Penelope Penny Petra Philippa Phyllis Pippa Priscilla Priti Priya Rachel Ramona Rebecca Regina Renée Rhonda Rita Roberta Rosa Rosalind Rose Rosemary Rosie Roxanne Ruth
  Sabrina Sadie Sally Samantha Sandra Sara Sarah Saskia Scarlett Selina Serena Shannon Sharon Sheila Shelley Sheryl Shirley Simone Sonia Sophia Sophie Stacey Stacy Stella Stephanie Susan Susanna Susanne Susie Suzanne Svetlana Sylvia Tamara Tammy Tanya Tara Tatiana Taylor
  Teresa Tess Theresa Tiffany Tina Tracey Tracy Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viktoria Viola Virginia Vivian Vivien Wanda Wendy Whitney Wilma Winifred Yolanda Yoko Yulia Yvette Yvonne Zara Zoe Zoë
  Jacinta Nicky Sanna Mette Kaja Ursula Giorgia Annegret Erna Katrín Roza Sirimavo Chandrika Sheikh-Hasina Tsai Yingluck Gro Corazon Michelle Cristina Ellen Joyce
`);

export const EITHER: ReadonlySet<string> = words(`
  Alex Ashley Blair Bobbie Casey Chris Dana Drew Francis Frankie Jackie Jaime Jamie Jean Jessie Jo Jody Jordan Joss Kelly Kerry Kim Kit Lee Leslie Lynn Mel Morgan Nicola Nikita Pat Quinn
  Riley Robin Sam Sandy Sasha Shannon Sidney Stacy Sydney Taylor Terry Toni Tracy Andrea Gabriele Jan Li Wang Zhang Zhao Liu Chen Wu Yang Huang Xu Zhou Ren Meng Sun Kai Jia Wei Xiaoming Ming
  Hua Hong Ling Mei Jin Min Hiroshi Kenji Yuki Akira Sato Suzuki Tanaka Park Choi Lim Tan Nguyen Tran Pham Thi Van Moon Yoon Ravi Sanjeev Singh Kaur Arun Anil Deepak Raj Rajesh Vijay
`);
