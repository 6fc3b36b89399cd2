/// Common given names, for telling people from places and he from she.
enum GivenNames {
  static let lists = common + wider

  private static let common: [WordLists.List] = [
    WordLists.List(
      [.givenName, .male],
      """
      aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro alex alexander alexei alfred ali
      allan allen alvin amir anders andre andreas andrei andres andrew andy angelo anthony antonio ari arjun arnold
      arthur arturo asif barack barry bashar ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan
      brent brett brian bruce bruno bryan byron calvin cameron carl carlos casey cecil cesar chad charles charlie chris
      christian christopher chuck clarence clark claude clayton clifford clint clive cody colin conor corey cory
      craig curtis cyril dale damian damien dan daniel danny darrell darren dave david dean dennis derek desmond diego dieter
      dimitri dmitri dmitry dominic don donald doug douglas duncan dustin dwayne dwight earl ed eddie edgar eduardo edward edwin eli
      elijah elliot elliott emanuel emilio emmanuel enrique eric erik ernest ernesto ethan eugene evan fabio faisal felipe felix
      fernando fidel floyd francis francisco francois frank fred frederick gabriel gareth gary gavin gene geoff geoffrey
      george gerald gerard gianni gilbert giovanni glen glenn gordon graham grant greg gregory guido guillermo gustavo guy
      hamid hank hans harold harry harvey hassan hector henri henrik henry herbert herman hiroshi howard hugh hugo hussein
      ian ibrahim igor imran isaac ismail ivan jack jacob jacques jaime jake jamal james jamie jan jared jason javier jay jean jeff
      jeffrey jeremy jerome jerry jesse jim jimmy joao joaquin joe joel johan john johnny jon jonathan jordan jorge jose josef
      joseph josh joshua juan julian julio justin kareem karl kary keith ken kenneth kent kevin khalid kim kirk klaus kofi kurt
      kyle lamar lance larry lars lawrence lee len leo leon leonard leonardo leroy leslie lewis liam lindsey lionel lloyd logan lou louis
      lucas luigi luis luke mahmoud malcolm manuel marc marcel marco marcos marcus mario mark marshall martin marty marvin
      mateo mathew matt matteo matthew maurice max mehdi mehmet melvin michael michel miguel mike mikhail milo mitch mitchell
      mitt mohamed mohammad mohammed muhammad morgan moses mustafa narendra nathan nathaniel neil nelson newt nicholas nick nicolas nigel
      nikolai noah noel norman oleg oliver omar oscar osman otto owen pablo paolo pat patrick paul pedro pervez pete peter phil
      philip philippe phillip pierre piers pietro piotr prakash rafael raj rajesh ralph ramon rand randall randy raul ray raymond
      reggie reince reza rex ricardo richard rick ricky rob robby robert roberto robin rod rodney rodrigo roger roland roman ron ronald
      ross roy ruben rudolph rudy rupert russ russell ryan salman sam samuel sanjay satoshi scott sean sebastian sergei sergey sergio seth
      shane shaun shawn sidney simon spencer stan stanley stefan stephen steve steven stewart stuart sven syed takeshi tariq
      ted terrence terry theodore thomas tim timothy todd tom tommy tony travis trevor tyler umar vernon victor vijay
      vince vincent viktor vladimir volodymyr wade walter warren wayne wendell wesley wilhelm will william willie winston wolfgang xavier
      yasser yuri yusuf zachary zach zaid zhang marlon rahm huma-abedin antonin merrick lindsay jeb marco ajit
      mick bilal kris emil ignacio jens kenji lech milos naveen olaf per ravi sadiq tad ulrich vikram wim yoshi bret mo reid harrison
      """),
    WordLists.List(
      [.givenName, .female],
      """
      abigail adele agnes aisha alexandra alexis alice alicia alina alison allison alyssa amanda amber amelia amina amy ana
      andrea angela angelina anita ann anna anne annette annie antonia april ariana ashley astrid audrey barbara beatrice becky
      bernadette beth bethany betsy betty beverly bonnie brenda bridget brittany camila camille candice carla carly carmen carol
      carole caroline carolyn carrie catherine cathy cecilia celia chandra charlene charlotte chelsea cheryl chloe christina christine
      cindy claire clara claudia colleen condoleezza connie cristina cynthia daisy dana daniela danielle darlene dawn deborah debbie debra
      deirdre delia denise diana diane dolores dominique donna dora doris dorothy edith eileen elaine eleanor elena elisabeth
      elise elizabeth ella ellen eloise elsa emily emma erica erika erin esther eva eve evelyn faith fatima felicia fiona flora florence
      frances francesca freya gabriela gabrielle gail geraldine gina ginger giulia gladys gloria grace greta gretchen gwen hannah hazel heather
      heidi helen helena helga hilary hillary holly hope huma ida imogen indira ines ingrid irene iris isabel isabella ivana ivanka ivy jackie
      jacqueline jamila jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi josephine joy joyce
      juanita judith judy julia juliana julie june kaitlyn kamala karen karin karla kate katherine kathleen kathryn kathy katie katrina
      kayla kellie kelly kellyanne kelsey kerry kim kimberly kirsten kirstjen kristen kristin kristina lakshmi lara laura lauren laurie leah leila
      lena leslie leticia lily linda lisa liz lois lori lorraine louise lucia lucy luisa lydia lynn mabel madeleine madeline maggie
      malala malia marcia margaret maria marianne marie marilyn marina marine marjorie marlene marsha martha mary maureen
      maya megan meghan melanie melania melinda melissa mercedes meredith mia michelle mildred miriam molly mona monica muriel nadia nancy naomi
      natalia natalie natasha nicola nicole nikki nina nora norma olga olivia pamela patricia patti paula pauline peggy penelope
      penny phoebe phyllis priya priyanka rachel ramona rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruth sabrina
      sally samantha sandra sara sarah sasha savannah shannon sharon sheila shelley sheryl shirley silvia simone sofia sonia
      sophia sophie stacey stella stephanie sue susan susana susanna suzanne sylvia tamara tammy tania tanya tara tatiana teresa
      theresa tiffany tina toni tracy tulsi ursula valentina valerie vanessa vera veronica victoria viola virginia vivian wanda
      wendy whitney yolanda yvette yvonne zainab zoe jen hilda kirsty nazanin aung jacinda nicola angelique donatella debra
      claire priti yulia oksana xiomara rosie tessa gemma sinead siobhan niamh aoife megyn rudina latoya keisha
      """),
  ]

  /// Names of more countries than those that annotated English news is full of.
  private static let wider: [WordLists.List] = [
    WordLists.List(
      [.givenName, .male],
      """
      akira aksel alasdair alf alfonso alois amos angus anselm antoine anton armand arne arno arvid asger axel
      babatunde baptiste bartholomew bastian benedict benedikt benoit bertrand birger bjorn bogdan boleslav borislav
      branko callum casimir cedric chidi cillian claus corentin cormac cyrille dag daisuke damir danilo darius darko
      declan denis didier dimitris dirk dominik dougal dragan eamon edmund eduard edvard efrain egon eirik eloi emeka
      emile enzo erwin etienne eugen ewan ewen fabien fabrice federico femi ferdinand fergus fernand filip finn
      florian franz frederic frederik frode fyodor gaston gennady georg georges gerd gerhard gert gilles giorgos goran
      gottfried gregoire guillaume gunnar gunther gustav gustave hakon hamish harald haruto heinrich heinz helmut
      hendrik henning hideo horst huw iain idris ilya ivo jaap jacek jakob jakub janos jaroslav jasper jeremie jeroen
      jerzy jiri joachim joakim johannes jonas jorg jorgen jovan julien jurgen kai kamil karel kaspar kazuo kjell
      konrad konstantin kristian kristof kwabena kwame lachlan laszlo laurent leif lennart leonid leopold lev lorenz
      lothar lubomir luca lucien ludovic ludwig luiz lukas maarten magnus maksim manfred marcin marek marius marko
      markus mathias mathieu mathis matthias maurizio maxim maxime michal mihai mikael mikkel milan mirek miroslav
      mladen moritz morten nestor niels niklas nikos nils olav ole oleksandr olivier orhan oskar osvaldo ove owain
      pascal pavel pawel pekka petar petr petros piet pyotr ragnar raimund rainer raoul rasmus reinhard remi rene rhys
      rolf romain rudolf ruedi rufus samir sandor santiago seamus sebastien serge severin siegfried sigurd simeon
      sipho slobodan sotiris stanislav stefano stellan stig svend tadeusz takashi tendai teodor terje thabo theo
      theodor thibault thierry tibor timo timothee tobias tomas tomasz tomislav torben torsten tristan tunde ulf
      umberto uwe vaclav valentin valery vasily vincenzo vitaly vladislav vojtech volker walt werner wilfried willem
      winfried wojciech yann yannick yoram yorgos yosef yuki yves zbigniew zdenek zoltan
      """),
    WordLists.List(
      [.givenName, .female],
      """
      abena adaeze adela adelaide adeline agata agathe agnieszka aino akua aleid aleksandra alena alexia alida alma
      amalia amara amelie anais anastasia aneta anika anja anneli anneliese annick annika anouk antje antonella
      arlette astri aurelia aurelie aurore bathilde beata beatriz benedetta berit bettina bianca birgit birgitta
      blanca blandine bozena brigitte britta brona camilla carina carlotta carmela caterina cecile celeste celestine
      celine chantal charlotta chiara chimamanda clarissa clemence clementine colette concepcion constance constanza
      corinna corinne cosima cristiana dagmar danica danuta daria delphine desiree dominika doreen dorota dorothea
      dorte dunja ebba edda edita edwige efua eleonora eleonore eliane elif eliska elke elodie elsie emilia emilie
      emmeline enid ernestine esperanza estelle eszter eugenia eugenie eulalia evgenia fabienne fadila farida fatou
      federica felicity folake francine francoise frederica frida frieda galina genevieve georgette georgina geraldina
      gerda germaine gertrud gertrude ghislaine gilberte gilda ginette giovanna gisela giselle giuliana graziella
      guadalupe gudrun gunilla gwendolen halina hanako hanna hanne hedda hedwig heike helene henrietta henriette
      hermine hermione hildegard hortense ilona ilse imelda inga inge ingeborg inger inmaculada iolanda irina irma
      isabelle isadora isolde ivona izabela jacinta jadwiga jana janina jarmila jasmin jeannette jelena jette jitka
      joana johanna jolanta josefina josephina josiane josie jozefa jutta kaisa karolina karoline kasia katarina
      katarzyna katerina kathrin katja katrin keiko kerstin kinga klara kristiina ksenia laetitia larissa laure lea
      leonie leonor leonora leontine letizia lidia liesel lieselotte lilian liliane lilja lilla liselotte liv livia
      ljiljana lotta lotte louisa lourdes luciana lucie lucille lucinda lucrezia ludmila luise lyudmila maaike
      madalena maeva maeve magali magda magdalena magdalene maike maja malgorzata manon manuela mara marcela marcelle
      margaretha margarida margarita margherita margit margot margrit marguerite mariam mariana marianna maribel
      marieke mariette marija marijke marika marilena marion marisol marit marketa marlies marta martina mathilde
      matilda maud mayumi mechthild mette michaela michiko mieke milena mireia mireille mirela mirjam miroslava moira
      monika monique montserrat nadezhda nadine nadja nancie natacha natascha nathalie nell nerea ngozi nicolette
      nieves noelia noemi nomvula noriko noura odette odile ofelia olena ophelia orla ottilie pascale pascaline
      patrizia paulina pernille perrine petra petronella philippa pia prudence rachele radka raisa raquel regine
      regula renata renate rika rocio romy rosalba rosalia rosalie rosanna roswitha roxana ruxandra sabina sabine
      sanna saskia selma severine shirin sidonie sigrid silje silke silvana simona sinikka siri sofie solange soledad
      solveig sonja soraya stefania stefanie steffi stine sunniva svetlana sylvie tamar tatjana tereza terttu thandiwe
      thea thekla theodora therese tilda tilly tomoko tove trine trudy tuula ulla ulrike urszula uta valeria vanda
      vasilisa vendela verena veronika veronique vesna vibeke viktoria vilma violeta viviane vivienne waltraud wangari
      wenche wendela wiebke wilhelmina wilma yasmin yasmina yewande zanele zdenka zelda zinaida zita zofia zora zsuzsa
      zuzana
      """),
  ]
}
