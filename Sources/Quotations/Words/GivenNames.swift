/// Common given names, for telling people from places and he from she.
enum GivenNames {
  static let lists: [WordLists.List] = [
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
}
