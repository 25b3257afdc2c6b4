// SPDX-License-Identifier: MIT

/// Given names of many countries: a name that begins with one is a person's rather than a thing's.
enum GivenNames {
  /// In Latin letters, marks dropped.
  static let latin = """
    aaron abby abdul abdullah abel abhijit abhinav abhishek abigail abraham ada adam addison
    adele aditi aditya adolf adrian adriana adrien adrienne agata agnes agneta agnieszka ahmad
    ahmed aidan aiko aileen aisha aishwarya ajay akash akiko akira akshay alain alan alana alba
    albert alberto albrecht alec alejandra alejandro aleksandar aleksander aleksandr aleksandra
    aleksei aleksey alena alessandra alessandro alessia alex alexa alexander alexandra alexandre
    alexandria alexandros alexei alexey alexia alexis alfonso alfred alfredo ali alice alicia
    alina alisa alison alissa alistair allan allen allison alma alvaro alvin alyssa amal amanda
    amandine amaya amelia amelie amin amina amir amira amit amitabh amos amr amy ana anabel
    anahita anais ananya anastasia anatoly anders andre andrea andreas andreea andrei andres
    andrew andrey andrzej andy aneta angela angelica angelika angelina angelo angus anita anja
    anjali ankit ankita ann anna annabel anne annelies annemarie annette annie annika anouk
    ansel anselm ante anthony antje antoine anton antonella antonia antonio anu anurag anya
    archie ariana arianna ariel arif arjun arlene armando armin arnaud arne arnold artem arthur
    arturo arun arvind asher ashish ashley ashok ashton ashwin asif asma astrid athena atul
    aubrey audrey august augustin aurelie aurelien austin ava avery avi ayaan ayesha aylin ayse
    barbara barbora barnabas barnaby barry bartek bartosz bas bashir basil bastian beata beate
    beatrice beatriz beau becca becky belinda bella ben benedict benedikt benita benjamin benny
    benoit bernadette bernard bernardo bernd bernhard bert bertrand beth bethany betsy bettina
    betty bev beverly bhavana bianca bilal billy birgit bjarne bjorn blaine blair blake blanca
    bob bogdan boris boyd brad bradley brady brandon branko breanna brenda brendan brenna brent
    bret brett brian briana brianna bridget brigitte britta brittany brock brodie bruce bruna
    bruno bryan bryce brynn burak byron caitlin caleb callum calvin cameron camila camilla
    camille candace candice cara carin carina carl carla carlo carlos carly carmen carol carola
    carole carolin carolina caroline carolyn carrie carsten casey caspar cassandra cassidy
    catalina catarina caterina catherine cathrin cathy cecil cecile cecilia cedric celeste celia
    celine cem cesar chad chandra chantal charles charlie charlotte chelsea cheryl chetan chiara
    chloe chris christa christel christiaan christian christiane christie christin christina
    christine christof christoph christophe christopher christy chuck cindy claire clara clare
    clarence clark claudia claudio claus clay clayton clemens clement clementine cliff clifford
    clint clive cody colette colin colleen colm conchita connie connor conor conrad constance
    constantin constantine cora corbin corey corinna corinne cornelia cornelius cory cosima
    cosmin courtney craig cristian cristiano cristina cristobal curt curtis cynthia cyril cyrus
    czeslaw dagmar daisuke dakota dale dalia damian damien damir damon dan dana dani daniel
    daniela daniele daniella danielle danilo danny dante daphne dara daria darius dariusz darko
    darlene darrel darrell darren darryl daryl dave david davide davis dawid dean deanna deb
    debbie deborah debra deepa deepak deepika deirdre delia delphine demetrius denis denise
    dennis derek derrick desiree desmond detlef devin devon dexter diana diane didem didier
    diego dieter diether dietmar dilip dimitri dimitrios dimitris dina dinesh dirk divya dmitri
    dmitriy dmitry dolores dominic dominik dominika dominique don donald donata donna donnie
    dora doreen doris dorota dorothea dorothee dorothy doug douglas dragan duane dulce duncan
    dustin dwayne dwight dylan earl eberhard ebony ed eddie eddy edgar edith edmund edoardo
    eduard eduardo edward edwin efrain eike eileen eirik ekaterina elaine eleanor elena eleni
    eleonora elias elif elijah elin elina elinor elisa elisabeth elise elisha eliza elizabeth
    elke ella ellen ellie elliot elliott elmar elsa elvin elvira emanuel emanuela emanuele emeka
    emil emilia emiliano emilie emilio emily emir emma emmanuel emmanuelle emmett emre enrico
    enrique eric erica erich erick erik erika erin ernest ernesto ernst erwin esben espen
    esperanza esra esteban estefania estelle esther ethan etienne eugen eugene eugenia eugenio
    eva evan evangelos evelyn evgeniy evgeny ewa ewan ezra fabian fabiana fabien fabienne fabio
    fabrice fabrizio fadi faisal fanny farah farhad farid fatima fatma fausto federica federico
    felicia felicity felipe felix ferdinand fergus fernanda fernando filip filipa filipe filippo
    finn finnegan fiona flavia flavio fleur flora florence florent florian floriane floris
    frances francesca francesco francis francisca francisco franck franco francois francoise
    frank frankie franz franziska fred freddie frederic frederick frederik fredrik freya frida
    friederike friedrich fritz gabe gabor gabriel gabriela gabriele gabriella gabrielle gael
    gareth garrett garry gary gaurav gavin gemma gene genevieve geoff geoffrey georg george
    georges georgi georgia georgina georgios gerald geraldine gerard gerardo gerd gerhard gerrit
    gerry gert ghislain giacomo gian giancarlo gianluca gianni gil gilbert gilberto giles gilles
    gina gino giorgia giorgio giovanna giovanni gisela giulia giuliana giuliano giulio giuseppe
    glen glenda glenn gloria gonzalo gopal goran gordon gottfried graeme graham grant greg
    gregor gregory greta gretchen grigory grzegorz guido guilherme guillaume guillermo gunnar
    gunter gunther gustav gustavo guy gwen gwendolyn gyorgy haakon hadley hailey hakan hakon
    haley halina hamid hamish hamza hana hani hanna hannah hannes hannu hans hansjorg harald
    hari harold harper harriet harris harrison harry harsh hartmut haruka haruki harvey hasan
    hassan hayden hayley hazel heather hector hedwig heidi heike heiko heiner heinrich heinz
    helen helena helene helga helge helmut hendrik henk henning henri henriette henrik henrike
    henrique henry herbert herman hermann hernan hideo hilary hilda hilde hiroki hiroko hiroshi
    hiroyuki holger hollie holly horacio horst howard hua hubert hugh hugo hung husain hussein
    iain ian ibrahim ida idan idris ignacio igor ilan ilaria ildiko ilka ilona ilya iman imani
    imran ina indira ines inga inge ingeborg ingmar ingo ingrid ioana ioannis ira irene irina
    iris irma irvin isaac isabel isabela isabella isabelle isaiah isidora islam ismael ismail
    israel istvan ivan ivana ivar ivo ivonne izabela jaakko jackie jackson jaclyn jacob
    jacqueline jacques jade jaime jake jakob jakub jamal james jamie jamil jan jana janae jane
    janek janet janice janina janine janis janne janusz jared jarek jari jaroslav jaroslaw
    jarrod jasmin jasmine jason jasper javier jay jayant jayden jayne jean jeanette jeanne
    jeannie jeff jefferson jeffery jeffrey jelena jemima jen jenna jennie jennifer jenny jens
    jeremiah jeremy jeroen jerome jerry jess jesse jessica jessie jesus jetro jill jillian jim
    jimena jimmy jin jo joachim joan joana joanna joanne joao joaquin jocelyn jochen jodi jodie
    jody joe joel joelle joerg joey johan johann johanna johannes john johnathan johnny joke
    jolanda jon jona jonah jonas jonathan joost joran jordan jordi jordy jorg jorge jorgen joris
    jos jose josef josefina joseph josephine josh joshua josiah joyce jozef juan juana juanita
    judith judy juergen juha juho jules julia julian juliana juliane julianne julie julien
    juliet julieta juliette julio julius jun junko jurgen jussi justin justina justine justyna
    jyoti kaan kai kaitlin kaitlyn kamal kamil kamila kapil kara karan kareem karel karen karim
    karin karina karl karla karolina karsten karthik kasia kaspar kasper kat katariina katarina
    katarzyna kate katelyn katerina katharina katharine katherine kathleen kathrin kathryn kathy
    katia katie katja katrin katrina katsuya katy katya kavita kay kayla kazuki kazuo kedar
    keenan keith kelley kelli kellie kelly kelsey kelvin ken kendall kendra kenji kennedy
    kenneth kenny kent kenta kerem keri kerry kerstin kevin khaled khalid kian kieran kiersten
    kim kimberly kira kiran kirill kirk kirsten kirstin kirsty kjell kjetil klara klaus klemens
    knut koen koichi konrad konstantin konstantinos kris krishna krista kristen kristi kristian
    kristie kristin kristina kristine kristof kristoffer kristy krystal krzysztof kuba kumar
    kunal kurt kwame kyle kylie lachlan laila laith lakshmi lamar lana lance lara larissa larry
    lars lasse laszlo laura laure laurel lauren laurence laurens laurent laurie lea leah leander
    leandro leanne lee leif leigh leila lena lene leni leo leon leona leonard leonardo leonhard
    leonid leonie leonor leopold leroy lesley leslie lester leszek letitia levi lewis lex li lia
    liam liana lidia liesbeth lieven lila lili lilian liliana lillian lilly lily lin lina linda
    lindsay lindsey ling linh linus lionel lior lisa lisbeth lise lissa livia liz liza lizzie
    lloyd logan lois lola loren lorena lorenz lorenzo loretta lori lorna lorraine lothar lou
    louis louisa louise luana luc luca lucas lucia luciana luciano lucie lucien lucinda lucy
    ludovic ludwig luigi luis luisa luiz luka lukas lukasz luke luna lutz lydia lyle lynda
    lynette lynn lynne lynsey maarten mabel maciej mackenzie madeleine madeline madhav madhavi
    madison mads mae magda magdalena maggie magnus mahesh mahmoud maik maike maja makoto malcolm
    malgorzata malik malin mallory malte manal mandy manfred manish manisha manoj manon manuel
    manuela mara marc marcel marcela marcelo marcia marcin marcio marco marcos marcus marek
    maren margaret margarida margarita margherita margit margot margret marguerite mari maria
    mariah mariam mariana marianna marianne mariano marie marieke mariela marija marika marilyn
    marina mario marion maris marisa marisol marissa marit marius mariusz marjorie markus
    marlene marlon marques marta martha martijn martin martina martine marty martyn marvin mary
    mary-anne maryam maryann masahiro masha mason massimo mat mateo mateusz mathias mathieu
    mathilde mathis matias matilda matt matteo matthew matthias matthieu matti mattia mattias
    maud maura maureen maurice mauricio maurizio mauro maxence maxim maxime maximilian maxine
    maya mayra mayumi meera meg megan meghan mehdi mehmet mei meike melanie melina melinda
    melissa melody melvin merav mercedes meredith merel merle mervin mia mic micah michael
    michaela michal michel michela michele michelle michiel mick mickey miguel mihai mihir mika
    mikael mikayla mike mikhail mikkel mikko milan mildred milena milica millie milo mina minh
    minna mira miranda mireille miriam mirjam mirko miro miroslav misha misko mitch mitchell moa
    mohamed mohammad mohammed mohan mohit moira molly mona monica monika monique morgan moritz
    morten moses moshe muhammad mukesh mustafa mutsumi myra myriam myrna nabil nacho nadav
    nadeem nadege nadia nadine nadja naftali nahid naima najib namrata nan nancy naoki naoko
    naomi narendra nasir nasser natalia natalie nataliya natasha nate nathalie nathan nathaniel
    natsuki naveen navid neal ned neda neha neil nell nelly nelson nestor neven nia niall nic
    nichola nicholas nick nicki nicky nico nicola nicolas nicole nicoletta niels nigel nik nika
    nikhil nikita nikki niklas niko nikola nikolai nikolas nikolaus nikos nils nilufar nimrod
    nina nino nir niraj nisha nishant nitin noa noah noam noel noelle noemi noemie nora norah
    norbert noreen noriko norma norman nour nuno nuria octavia octavio odette ofer okan ola olaf
    olav ole oleg olena olga oli oliver olivia olivier ollie olof omar omer ondrej onur oona
    ophelia oren orit orla orlando osama oscar oskar osman oswald otto owen ozan ozgur pablo
    paige palmer pam pamela panagiotis paola paolo pascal pascale pasquale patrice patricia
    patricio patrick patrik patrizia patty paul paula paulette paulina pauline paulo pavel
    pavlos pawel pedro peggy penelope penny percy perry pete peter petr petra petri petter phil
    philip philipp philippa philippe phillip phoebe pia piero pierre pieter pietro pilar pim
    piotr piyush pooja pradeep prakash pranav prasad prashant pratik praveen preeti prisca
    priscilla priti priya priyanka przemek przemyslaw quentin quincy quinn rabea rachael rachel
    rachid radek radoslaw rafael rafaela rafal raffaele rafi raghav raghu rahel rahul rainer raj
    raja rajat rajesh rajiv ralf ralph ram ramesh rami ramiro ramon ramona rana randall randy
    rania ranjit raphael raquel rashid rashida rasmus raul ravi raymond razvan rebecca rebekah
    reed regina reginald regine reiko reina reiner reinhard reinhold remco remi remy renata
    renate rene renee renzo reto reuben reuven rey rhea rhiannon rhys ria ricardo riccardo
    richard rick ricky rieke rik riley rina rita ritu roald robbie robby robert roberta roberto
    robin robyn rocco rochelle rod roderick rodney rodolfo rodrigo roel roger rogerio rohan
    rohit roland rolando rolf romain roman ron ronald ronan ronen ronja ronnie rory rosa rosalie
    rosalind rosanna rosario rosemarie rosemary rosie ross roswitha rowan roxana roxanne roy
    ruben rudi rudiger rudolf rudolph rudy rufus rui rupert ruslan russ russell rusty ruth ryan
    ryann ryo sabina sabine sabrina sachin sadia saeed sagar sahar sahil saif saki sal salah
    salim sally salma salman salvador salvatore sam samantha sameer sami samir samira sammy
    samuel samuele sana sandeep sander sandi sandra sandrine sandro sandy sanjay sanjeev sanna
    santiago santosh sara sarah sarita sascha sasha saskia satoshi saul saurabh savannah scott
    sean sebastian sebastiano sebastien selena selim selin selma serena serge sergei sergey
    sergio serkan seth severin seymour shahid shan shana shane shanice shannon sharad sharon
    shaun shauna shawn shawna shay sheila shelby sheldon shelley shelly sheri sherri sherry
    shigeru shin shira shirin shirley shiv shivani shlomo shreya shruti shu shyam sibylle sid
    siddharth sidney sidsel siegfried sienna sierra sigrid silas silke silvan silvana silvia
    silvio simen simon simona simone simran sinead siobhan sjoerd slava slawomir sofia sofie
    solange solomon solveig sonali sonia sonja sonya sophia sophie soren sridhar srini srinivas
    stacey stacy stan stanislas stanislav stanislaw stanley stef stefan stefania stefanie
    stefano steffen steffi stella sten stephan stephane stephanie stephen sterling steve steven
    stewart stig stijn stina stuart subhash sudha sue suhail sukhdeep suki suleiman sumit sunil
    sunita suresh surya susan susana susann susanna susanne susie suzanne suzette suzie suzy
    sven svenja svetlana swati sybille sydney syed sylvain sylvia sylvie szymon tabea tabitha
    tad tadeusz takashi takeshi takumi tal talia tamar tamara tamas tami tammy tania tanja
    tanner tanvi tanya tara tariq taro tarun tasha tatiana tatjana tatyana taylor ted teddy
    teresa teri terrance terrell terrence terri terry tess tessa thaddeus thais thea thelma theo
    theodor theodora theodore theresa therese theresia thibault thibaut thierry thijs thilo thom
    thomas thor thorben thorsten tiago tiana tiffany tillmann tilman tim timo timon timothy tina
    ting tj tjark tobi tobias tobin toby todd tom tomas tomasz tomek tomer tommaso tommy tomoko
    tone toni tonia tony tonya topher tor torben tore torsten toshi tracey traci tracy travis
    trent trevor trey tricia trine tristan troels troy trudy tsvetan tucker tudor turid tyler
    tyrone tyson tzvi ubaldo udo uffe ulf uli ulla ulrich ulrik ulrike umar umberto urs ursula
    urszula usha ute uwe uzma vaclav vadim val valentin valentina valentino valeria valerie
    valerio valeriy vanessa vania varun vasco vasilis vasily veena velma venkat venkatesh vera
    verena vernon veronica veronika veronique vesa vesna vicente vicki vickie vicky victoria
    vidya vijay vikas vikram viktor viktoria vilde vinay vince vincent vincenzo vinicius vinod
    viola violet violeta virginia virginie vishal vitaly vito vittoria vittorio vivek vivian
    viviana vivien vivienne vlad vladimir vladislav volker volodymyr waldemar waleed walter
    wanda warren wayne wei wendy werner wes wesley whitney wiebke wilfried wilhelm wilko willem
    william willie willow wilma wilson winfried winnie winona winston witold wojciech wojtek
    wolf wolfgang wouter wyatt wynn xander xavi xavier ximena xin yael yahya yair yanis yann
    yannick yannis yara yaroslav yasemin yash yashar yasin yasir yasmin yasmine yasuko yehuda
    yelena yevgeny yi yigal ying yitzhak yogesh yoko yolanda yoni yosef yoshi yosuke youssef
    ysabel yu yuan yuki yukihiro yukiko yulia yun yuri yuriy yury yusuf yuta yuval yves yvette
    yvonne zac zach zachary zack zahra zaid zainab zak zane zara zdenek zeb zeke zeljko zena
    zeynep zhen zhenya zita ziv zoe zoey zofia zoltan zoran zsolt zuzana zuzanna
    """

  /// In Cyrillic letters, in the nominative.
  static let cyrillic = """
    александр александра алексей алена алина алиса алла альберт алёна анастасия анатолий
    ангелина андрей андрій анжела анна антон антонина арина аркадий арсений артем артур артём
    ася богдан богдана борис вадим валентин валентина валерий валерия василий василиса василь
    вера вероника виктор виктория виталий влад владимир владислав владислава володимир всеволод
    вячеслав галина ганна геннадий георги георгий глеб горан григорий даниил данил данила данис
    даниэль дарья даша денис диана дима димитър динара дмитрий дмитро драган ева евгений евгения
    егор екатерина елена елизавета жанна захар зоран зоя иван иванка игнат игорь илона илья инна
    ира ирина йордан катерина катя кирилл клара константин костя кристиян ксения лариса лев
    леонид лера леша лидия лиза лилия любовь любомир людмила лёша майя макар максим мар'яна
    марат маргарита марина мария марк марко мартин матвей маша микола мила милан милана мирон
    михаил михайло миша надежда настя наталия наталья наталія наташа никита никола николай нина
    оксана олег олександр олена олеся ольга оля остап павел паша петр петър платон полина пётр
    радослав раиса рамиль рената ринат роман руслан рустам саша светлана святослав семен семён
    серафим сергей сергій серёжа соня софия софья станислав степан стефан стоян таисия тамара
    таня тарас татьяна тетяна тимофей тимур тихон ульяна фаина фарид федор филипп фёдор христо
    цветан эдуард элвин элина эльвира эмиль эмма юлия юля юлія юра юрий яков ян яна яница
    ярослав ярослава євген ігор ірина јован
    """
}
