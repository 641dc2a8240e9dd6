/// First names of the OSCE region by gender: evidence for a pronoun, and for where a name begins after a place.
///
/// Names borne by both women and men are in both lists or in neither.
enum GivenNames {
    /// The lists in the form that a lexicon takes.
    static let words: [(WordClass, String)] = [(.feminineName, feminine), (.masculineName, masculine)]

    /// Endings of surnames that only women bear, folded.
    static let feminineEndings = [
        "ova", "eva", "ska", "skaya", "ayeva", "qizi", "kyzy", "gizi", "dottir", "aite", "iene",
        "ова", "ева", "ская", "цкая", "кызы",
    ]
    /// Endings of surnames that only men bear, folded.
    static let masculineEndings = [
        "ov", "ev", "skiy", "sky", "ski", "oglu", "ogly", "ugli", "uulu", "sson", "yov", "ljev",
        "ов", "ев", "ский", "цкий", "оглы", "угли", "уулу",
    ]

    /// Words of respect that Central Asia joins to a first name with a hyphen, folded.
    static let addresses: Set<String> = [
        "aka", "opa", "apa", "ota", "ata", "baba", "bobo", "khola", "xola", "amaki", "bek", "bay", "khon",
        "xon",
        "khan", "jon", "jan", "eje", "ene", "baike", "bayke", "ake", "aga", "agha", "mirzo", "hoja", "hodja",
        "usto",
        "usta", "ака", "опа", "апа", "ота", "ата", "байке", "эже", "ага", "бобо", "хола",
    ]

    private static let feminine = """
        Ada Adela Adelina Adila Adriana Afërdita Agata Agnes Agnese Agnieszka Agnieta Aida Aigerim Aigul Aikokul Aina
        Ainhoa Aino Ainura Aizada Akmaral Aksana Albana Alberta Albina Aldona Aleksandra Alena Alesia Alessandra Alexandra
        Alice Alija Alina Aliona Aliya Alma Almira Altynai Alva Alya Amalia Amanda Amaya Amela Amelia Amina Amra Ana
        Anahit Anara Anastasia Anastasiya Anca Andrea Andreea Aneta Angela Angelika Angelina Aniela Anisa Anita Anja
        Anke Ann Anna Annalena Anne Annegret Anneke Anneli Annelore Annemarie Annette Annika Antje Antonella Antonia Antonina
        Anuska Anzhela Aoife Arbana Ardiana Ardita Ariana Arijana Arlinda Armine Arta Asel Astrid Asya Aurelia Ayaulym
        Ayse Ayten Azada Azra Baktygul Balzhan Barbara Barbora Beata Beate Beatrice Berit Bermet Besa Bettina Bianca Biljana
        Birgit Birthe Blanka Blerta Bohdana Bojana Bolormaa Bozena Branka Brigita Brigitte Britta Camilla Cansu Carina
        Carla Carmel Carmen Carolina Caroline Catherine Cecile Cecilia Chantal Charlotte Chiara Chinara Cholpon
        Christina Christine Clara Claudia Corina Cornelia Cristina Dace Dafina Dagmar Daina Daiva Dalia Dana Danguole Daniela
        Danijela Danute Daria Daryna Dea Delphine Denisa Desanka Desiree Desislava Diana Dilbar Dilfuza Dilnoza
        Dilorom Dina Dinara Djamila Doina Donika Dora Dorina Doris Dorota Dorottya Dorte Dragana Dunja Dzenana
        Dzhamilya Ebru Ecaterina Edeltraud Edita Edona Eeva Egle Eka Ekaterina Ekaterini Elena Eleni Elif Elina Elira
        Elisa Elisabeth Elisabetta Eliza Elizabeth Elke Ella Ellen Elma Elmedina Elmira Elnura Elodie Elona Elsa
        Elvina Elvira Elza Emilia Emina Emma Enisa Enkeleda Erika Erjona Ermira Esma Esra Eteri Etleva Eugenia Eva
        Evelina Evgenia Ewa Farida Farzona Fatima Fatma Fatmata Federica Femke Feride Feruza Fikreta Fiona Fionnuala
        Fjolla Floor Flora Florence Florentina Fluturë Francesca Frauke Frederique Fruzsina Gabriela Gabriele Galina
        Galyna Gaukhar Gayane Genevieve Georgina Gerda Ghita Giedre Gisela Gitte Giulia Gordana Grazyna Greta Grethe
        Gudrun Gulbahar Gulchehra Guldana Guljan Gulmira Gulnara Gulnora Gulnoza Gulsara Gulsun Gulzat Gunel Gunhild
        Gunilla Guzal Habiba Hajrija Halina Halyna Hanna Hannah Hanne Harriet Hasmik Hatice Heather Hedwig Heidi Heike
        Helen Helena Helene Helga Henrietta Hermine Hilda Hildegard Hripsime Hrvojka Iana Ieva Ilda Ilona Ilse Ilze
        Imke Ina Indira Ines Inese Inga Inge Ingeborg Ingeborga Ingrid Inguna Inna Ioana Ionela Irena Irene Irina Irma
        Irmela Iryna Isabel Isabelle Iskra Iulia Ivana Iveta Izabela Jacqueline Jadranka Jagoda Jamila Jana Jane
        Janina Jasmina Jasna Jelena Jelica Jelizaveta Jennifer Jessica Joana Joanna Johanna Jolana Jolanta Jorunn
        Josephine Jovana Jovanka Judith Julia Julie Jurga Justyna Jutta Kaisa Kaja Kamila Kamola Karen Karin Karina
        Karine Karolina Karoline Katalin Katarina Katarzyna Kateryna Katherine Kathrin Kathryn Katja Katrin Kerstin
        Kerttu Ketevan Khadija Khatuna Khrystyna Kinga Kirsi Kirsten Kjersti Klara Kristiina Kristina Kristine Ksenija
        Kseniya Kunduz Laima Lamija Lana Larisa Larysa Latife Lauma Laura Lea Lejla Lena Leonora Leontine Lesia
        Letizia Leyla Liana Lidia Lidija Liis Liliana Lilit Lina Linda Lisa Ljiljana Ljubica Ljudmila Ljupka Lolita
        Lorena Loreta Lori Lotte Louise Lucia Lucie Lucija Ludmila Luisa Luljeta Lyubov Lyudmila Maarja Madalina Madeleine
        Madina Mafalda Magdalena Maia Maija Maiken Maite Maja Makhabat Makpal Malene Malgorzata Malika Malin Manana
        Manizha Manuela Mara Maren Margaret Margareta Margarita Margit Marguerite Marharyta Maria Mariam Mariana
        Marianne Marija Marijana Marijke Marike Marilena Marina Marine Mariola Marit Mariya Marjan Marketa Marlene
        Marlies Marta Martha Martina Mary Maryna Matilda Mavjuda Mavluda Maya Medina Mehribon Melissa Melita Merima
        Merita Merle Merve Mette Michaela Mieke Mihaela Mila Milda Milena Milica Mimoza Minodora Mira Mirela Mirjana
        Mirzada Monica Monika Monique Muborak Muhabbat Munira Munisa Nadezda Nadezhda Nadia Nadija Nadja Nailya Nana
        Nargis Nargiza Natalia Natalie Nataliia Natalija Nataliya Natalya Natasa Natela Nathalie Natia Nazira Nela
        Nele Nermina Nevena Niamh Nicole Nicoleta Nigina Nigora Nikoletta Nikolina Nilufar Nina Ninela Nino Nodira
        Nora Nurgul Nuria Oana Odile Odina Ogulbike Oksana Oleksandra Olena Olesya Olga Olha Olivia Orinta Ornella
        Orsolya Osnat Ottavia Outi Oydin Oyunchimeg Paivi Pakize Palina Parvina Patricia Paula Paulina Pauline Perizat
        Petra Pia Pirjo Polina Polona Pranvera Rachel Radka Radmila Radojka Raffaella Ragnhild Raisa Ralitsa Raluca
        Raminta Ramona Rania Ranka Rasa Raushan Rebecca Regina Reka Renata Renate Riikka Riitta Rima Rita Roberta Rosa
        Rosalind Roswitha Roxana Roza Rozalia Rukhshona Ruslana Ruta Ruth Ruzica Sabina Sabine Sabrina Sadie Saida
        Salome Saltanat Samanta Samira Sandra Sanela Sanja Sanna Sara Sarah Saskia Saule Sayora Selma Senka Sevara
        Shahnoz Shahnoza Sharofat Shirin Shohida Sibel Sigita Signe Sigrid Silke Silvana Silvia Simona Simone Sinéad
        Sinikka Siobhán Siranush Siranuysh Siri Sirje Sirpa Slavica Slavka Slobodanka Snezana Snezhana Snjezana Sofia
        Sofiia Sofija Solveig Solvita Sona Sonia Sonja Sophia Sophie Stana Stanislava Stanka Stefania Stella Stephanie
        Stoyanka Suada Suela Sultanat Susan Susanna Susanne Suzana Svetlana Svitlana Switlana Sylvia Sylvie Tahmina
        Taisiya Tamar Tamara Tanja Tarja Tatevik Tatiana Tatjana Tea Teodora Teresa Terezia Tetiana Tetyana Thea
        Theodora Theresa Tiina Tijana Timea Tina Toma Tonka Tove Tsvetelina Tuija Turid Uliana Ulla Ulrike Umida
        Ursula Urszula Ute Vaida Valbona Valdete Valdone Valentina Valeria Valya Vanja Varvara Vasilka Veneta Vera Verena
        Verica Veronica Veronika Veslemoy Vesna Victoria Vida Viktoria Viktoriia Viktorija Vilija Vilma Viola Violeta
        Violetta Viorica Virag Virginia Vjosa Vlora Vyara Waltraud Wibke Wiebke Xenia Yana Yanina Yaroslava Yelena Yelizaveta
        Yevgenia Yevheniia Ylva Yoana Yulia Yuliia Yuliya Zala Zamira Zamzagul Zana Zarema Zarina Zarrina Zdenka Zehra
        Zeinep Željka Zeynep Zhana Zhanar Zhanna Zhansaya Zhibek Zilola Zinaida Zita Zlata Zoe Zofia Zoia Zoja Zorica
        Zoya Zrinka Zsofia Zuhra Zulaykho Zulfia Zulfiya Zuzana
        """

    private static let masculine = """
        Aaron Abdullah Abdumalik Abdurahmon Adam Adem Adis Adnan Adrian Afrim Agim Ahmed Aibek Akaki Akmal Akylbek
        Alain Alan Alar Albert Aleksandar Aleksander Aleksandr Aleksandre Aleksei Aleksey Aleksi Alessandro Alex
        Alexander Alexandre Alexandru Alexei Alexey Alfonso Alfred Algirdas Ali Aliaksandr Aliaksei Alibek Alihan
        Alisher Aljosa Allan Almas Almaz Alois Altay Alym Amir Anar Anastas Anatol Anatoly Anders Andras Andreas
        Andrei Andrej Andrejs Andrew Andrii Andrius Andriy Andro Andrus Andrzej Antanas Ante Antoine Anton Antonio
        Antti Anvar Ara Aram Aras Arben Ardian Arjen Arkadiy Arman Armando Armen Armin Arnaud Arne Arnis Arnold Arsen Arsim
        Artashes Artem Arthur Artiom Artur Arturs Artyom Arunas Arvydas Asan Asbjørn Ashot Asif Askar Aslan Asylbek
        Atanas Attila Audrius August Augustin Avaz Avtandil Aydin Azamat Azat Azer Azim Azizbek Bahrom Bakhtiyar Bakyt
        Balint Bartosz Bashkim Batyr Bayram Behar Bekim Bekzod Bela Ben Bence Benjamin Berik Bernard Bernd Bernhard
        Besim Besnik Birger Bjorn Blerim Bogdan Bohdan Bojan Bolat Boleslaw Boris Borislav Borut Botir Boyan Bram
        Brane Branislav Branko Brendan Brian Bruno Bujar Burak Burim Carl Carlo Carlos Carsten Cathal Cedric Cem
        Cengiz Cesare Charles Chingiz Chris Christian Christoph Christopher Christos Claude Claus Clemens Conor
        Constantin Cornel Cosmin Costel Csaba Dainis Dalibor Damian Damir Damyan Daniel Daniil Danijel Danilo Danut
        Darius Darkhan Darko Daulet Dauren David Davit Davlat Davor Davron Declan Dejan Demir Denis Dennis Denys
        Detlef Diarmuid Didier Diederik Dieter Dilshod Dimitar Dimitri Dimitrij Dimitrije Dimitrios Dino Dirk Dmitri Dmitry
        Dmytro Dominik Donald Donatas Dorin Dovydas Dragan Dragisa Drago Dritan Driton Duarte Dumitru Durim Dusan
        Dzmitry Eckhard Edgar Edgars Edin Edmond Eduard Edvin Edward Eero Eirik Ekkehard Ekrem Elbek Elchin Eldar Elijah Eljas Elmar
        Elnur Elshan Elton Emanuele Emil Emilbek Emin Emir Emmanuel Endre Enes Engjell Enis Enrico Ensar Enver Enzo
        Eoin Ercan Erdem Erhan Erhard Eric Erik Eriks Erion Erkin Erlan Ermal Ermin Ernests Ernst Erol Ervin Esben Etienne
        Eugen Eugene Evgeni Evgeniy Evgeny Ewald Fabian Faig Faisal Farhad Farhod Farid Fariz Farrukh Faruk Fatmir
        Fatos Fehmi Felix Ferdinand Ferenc Fernando Fikret Filip Fionn Firdavs Firuz Fisnik Flamur Florian Florin
        Francesco Francis Francisco Franck Frank Frans Franz Frederic Friedhelm Friedrich Frode Gabor Gabriel Gani Gari Gary
        Gaspard Gediminas Geir Gela Genc Gennady Geoffrey Georg George Georges Georgi Gerald Gerard Gerd Gergely Gergo
        Gerhard Germain Gernot Gezim Gheorghe Gianluca Giga Gijs Gilles Gintaras Giorgi Giorgos Giovanni Giulio Giuseppe
        Gjergj Goce Gocha Goncalo Goran Gorka Gottfried Grant Gregor Grigol Grigory Grzegorz Guillaume Gulnazar Gunnar Gunter Gunther
        Guram Gustav Guy Gyorgy Haakon Haavard Hajdar Hakan Halil Hallvard Halvard Hamid Hamza Hannes Hannu Hans
        Hansjörg Harald Harri Harry Hartmut Harun Hasan Hayk Haykaz Heikki Heinz Helmut Henning Henri Henrik Henry Herbert Holger Horst Hovhannes
        Hrachya Hrant Hristo Hrvoje Hubert Hugo Husein Husniddin Hysen Ian Ibrahim Idris Ignacy Ignas Igor Igors Ihor Iker
        Ilia Ilir Ilkhom Ilkka Ilmars Ilya Ilyas Ilyaz Imre Indrek Ingmar Ingo Intars Ioan Ion Irakli Isak Islam
        Ismail Ismet Istvan Ivan Ivans Ivaylo Ivica Ivo Izet Jaakko Jaan Jacek Jack Jacob Jacques Jakub Jalal Jamal
        James Jan Janez Janis Janos Jari Jarkko Jaromir Jaroslav Jasmin Jaume Javier Jean Jens Jeppe Jeremy Jerzy
        Jesper Jeton Jim Jiri Joachim Joao Jochen Joe Joel Johan Johannes John Jon Jonas Jonathan Joonas Joost Jorg
        Jorge Joris Jose Josef Joseph Josip Jostein Jovan Jovica Jozef Juan Juha Jukka Julian Julien Jurgen Juri Jurij
        Juris Jussi Jyri Kai Kairat Kakhaber Kalle Kamil Kamran Kanat Karel Karim Karl Karlis Karol Karoly Karsten Kaspar
        Kaspars Keld Kemal Kenneth Kestutis Kevin Khachatur Khalid Khurshed Kiril Kirill Kjell Kjetil Klaus Knut Kolbjorn
        Konrad Konstantin Kostadin Kostiantyn Kostyantyn Krasimir Kreshnik Kristaps Kristian Kristijan Kristof
        Krunoslav Krzysztof Kuanysh Kubanychbek Kubat Kujtim Kurt Kyriakos Kyrylo Ladislav Lamberto Lars Lasha Lasse
        Laszlo Laurent Lauri Lazar Lech Leif Leo Leonard Leonardo Leonid Levan Lieven Linas Liviu Ljubisa Ljubo
        Ljubomir Lorenz Lorenzo Lorik Lothar Luan Lubomir Luc Luca Lucas Lucian Ludwig Luigi Luka Lukas Lukasz Lulzim
        Lyubomir Maarten Maciej Mads Magnus Magomed Mahir Maksat Maksatbek Maksim Maksym Mamuka Manfred Manos Manuel
        Marat Marc Marcel Marcin Marco Marek Marian Marijan Mario Marius Mariusz Mark Marko Markus Marlen Mart Martin
        Martins Martti Matej Mateusz Mati Matija Mato Mats Matteo Matthew Matthias Mattias Matyas Maurice Max Maxim
        Maxime Medet Mehdi Mehmet Meho Merab Mert Metin Michael Michal Michel Miguel Miha Mihai Mihail Mihailo Mihaly
        Mihhail Mihkel Mijo Mikael Mikayel Mikhail Mikk Mikko Miklos Mikolaj Milan Milenko Milorad Milos Milutin
        Mindaugas Miodrag Miras Mirko Mirlan Miroslav Mirsad Mirza Mladen Mohamed Mohammed Momchil Morten Mubariz
        Muhamed Muharrem Mukhtar Murad Murat Musa Mustafa Muzaffar Mykhailo Mykola Nail Naim Narek Naser Nazar Nazim
        Nebojsa Nedim Nehat Neil Nenad Niall Nicholas Nicolae Nicolai Nicolas Niels Nihad Nihat Nikita Nikola Nikolai
        Nikolaos Nikolas Nikolay Nikoloz Nikos Nils Nodar Nodir Norbert Nuno Nurbek Nurlan Nursultan Odin Oivind Oktay
        Oleg Oleh Oleksandr Oleksii Oleksiy Olivier Olof Omar Onur Orhan Oscar Oskar Osman Ossi Otabek Otar Otmar Otto
        Ottokar Ove Ovidiu Paata Padraig Pal Panagiotis Paolo Parviz Pascal Patrick Pavel Pavle Pavlo Pavol Pawel
        Pedro Peeter Pekka Petar Peter Peteris Petr Petri Petrit Petro Petros Petru Petteri Philip Philippe Pierre
        Piet Pieter Piotr Plamen Predrag Radek Radomir Radoslav Radu Rafael Ragnar Rahim Raimo Raimonds Rainer Rait
        Rakhat Ralf Ramazan Ramil Ramiz Raphael Rashad Rashid Rasim Rasmus Rati Ratko Rauf Raul Ravshan Rein-Erik Reinhard
        Reinis Remzi Renato Rene Ricardo Richard Rifat Rikard Rimantas Risto Robert Roberto Rodrigo Roger Rogier
        Roland Rolf Roman Romuald Ronald Rovshan Ruairí Ruben Rüdiger Rudolf Rufat Rumen Rupert Ruslan Ruslans Rustam Rustem
        Ruud Ryszard Sabri Safar Sakari Salih Sami Samir Samuel Samvel Sander Sandor Sandro Sanjar Sanzhar Sargis Sasa
        Savo Seamus Sebastian Selim Semir Senad Seppo Serdar Serge Sergei Sergej Sergey Sergio Serhii Serhiy Serik
        Serob Sevdail Shaban Shalva Shamil Shavkat Sherali Sherzod Shodmon Siegfried Sigurd Simon Sindre Sinisa Sjoerd Skender
        Slavko Slawomir Slobodan Sokol Sorin Spartak Spas Stale Stanimir Stanislav Stavros Stefan Stefano Stefanos
        Stelian Stepan Stephan Stephen Steven Stig Stjepan Stoyan Suhrob Sukhrob Sulejman Sven Svend Sverre Svetozar
        Szymon Taalaibek Taavi Tadas Tadeusz Taivo Talgat Tamas Tanel Taras Tarik Tarmo Tautvydas Teemu Temirbek Temur
        Temuri Tero Theo Thierry Thomas Thorsten Tibor Tigran Tilek Tilman Tim Timo Timofey Timothy Timur Titas Tiziano
        Tobias Todor Toivo Tom Tomas Tomasz Tomislav Toni Tonu Toomas Torbjorn Tore Torstein Torsten Tsvetan Tudor
        Tuomas Tvrtko Uladzimir Ulan Ulrich Ulugbek Umar Umberto Urho Urmas Urs Uwe Vaclav Vadim Vafo Vahe Vakhtang
        Valdis Valentin Valentyn Valeri Valerii Valeriu Valery Valter Vano Vardan Vasil Vasile Vasileios Vasilis
        Vasily Vaso Vasyl Velimir Veselin Victor Viesturs Viktor Viktoras Viktors Vilmos Vincent Viorel Vitali Vitalie
        Vitalii Vitalijs Vitaliy Vitaly Vito Vjekoslav Vlad Vladan Vladimir Vladimirs Vladislav Vladyslav Vojislav
        Volkan Volker Volodymyr Vootele Vuk Vusal Vyacheslav Vytautas Walid Walter Werner Wieslaw Wiktor Wilfried Wilhelm
        Willem Willem-Jan Willi William Winfried Witold Wojciech Wolfgang Wolfram Wouter Xavier Yann Yaroslav Yavor Yehor Yerlan
        Yerzhan Yevhen Ylli Yordan Yunus Yuri Yuriy Yury Yusuf Yves Zaal Zafar Zaur Zaza Zbigniew Zdenek Zdravko Zef
        Zeljko Zeno Zhivko Zija Zlatko Zoltan Zoran Zsolt Zurab Zviad Zvonimir Zvonko Zygimantas
        """
}
