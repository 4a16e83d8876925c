"""First names and their short forms. Tables only, lower-cased."""

from __future__ import annotations

from newslint.language.abbreviations import words

SHORT_FORMS = """
abigail abby
albert al bert
alexander alex alec sasha
alexandra alex sandra
alfred alf fred
amanda mandy
andrew andy drew
angela angie
anthony antony tony
arthur art
barbara barb
benjamin ben
bernard bernie
bradley brad
catherine katherine kathryn cathy kathy kate katie
charles charlie chuck
christina christine chris tina
christopher chris
clifford cliff
daniel dan danny
david dave davey
deborah debbie deb
dennis denny
donald don donnie
dorothy dot
douglas doug
edward ed eddie ted teddy ned
eleanor ellie
elizabeth liz beth betty eliza lizzie
eugene gene
francis frank
frederick fred freddie
gabriel gabe
geoffrey jeffrey geoff jeff
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jennifer jen jenny
jessica jess
john johnny jack
jonathan jon
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence laurence larry
leonard len lenny
lewis louis lou
margaret maggie meg peggy
martin marty
matthew matt
maxwell maximilian max
michael mike mick micky
mitchell mitch
mohammed mohamed muhammad mohammad mo
nathan nathaniel nate
nicholas nick nicky
nicola nicky
norman norm
oliver ollie
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phillip phil
raymond ray
rebecca becky
reginald reg
richard dick rick rich ricky
robert bob bobby rob robbie bert
rodney rod
roger rodger
ronald ron ronnie
samantha sam
samuel sam sammy
sandra sandy
sergei sergey
sidney sid
stanley stan
stephen steven steve
stewart stuart stu
susan sue susie
suzanne sue
terence terry
theodore ted teddy theo
theresa teresa terry
thomas tom tommy
timothy tim
tobias toby
valerie val
veronica ronnie
victor vic
victoria vicky
vincent vince
vladimir volodymyr
volodymyr vladimir
walter walt
wilfred wilf
william bill billy will willie liam
winston winnie
zachary zach
"""
"""One name a line with its short forms and spellings."""

FIRST_NAMES = words(
    """
    aaron adam adrian ahmed aidan alan alastair alberto alejandro alexis ali alice alison allison
    amy ana andre andrea andreas andrei angelina angus anita ann anna anne annie antoine antonio
    ariel ashley audrey austin barack barry beatrice belinda betsy beverly blake bob boris brandon
    brenda brendan brett brian bridget bruce bruno bryan caitlin cameron carl carla carlos carmen
    carol caroline carolyn cathy cecilia cheryl chloe claire clara claude claudia clive colin
    connor craig cristina cynthia damian dana danielle darren dean debra declan denis denise derek
    diana diane diego dmitry dominic donna doris duncan dylan edith edgar edgar edmund eduardo
    edwin eileen elaine elena elias ellen elliot elsie emily emma emmanuel enrique eric erica erik
    ernest esther ethan eva evan eve evelyn fatima felix fernando fiona frances francesca francisco
    franklin frida gareth gary gavin george gina giovanni giuseppe glen glenn gloria gordon graham
    grace grant guillermo gus guy hannah hans harriet harvey hassan hazel heather hector heidi
    helen herbert hillary holly howard hugh hugo hussein ian ibrahim igor irene iris isaac isabel
    ivan jaime jane janice jared jason javier jay jean jeanne jeremy jerome jesse jessie jesus jill
    joan joanna joanne jocelyn jodie joel jordan jorge jose josef josephine juan juanita judy
    julia julian julie juliet justin karen karl kate kayla keith kelly kerry kevin khaled kieran
    kirsten kristen kristin kurt kyle lara laura lauren leah lee leon leonardo leslie liam lily
    linda lindsay lisa lorraine louise lucas lucia lucy luis luke lydia lynn madeleine malcolm
    manuel marc marcel marco marcus margaret maria mariana marie marilyn mario marion marissa
    mark marsha martha mary maureen maurice megan melanie melissa meredith miguel mildred milton
    miranda miriam mohamed moira molly monica morgan muhammad murray mustafa nadia nancy naomi
    natalie natasha neil nelson nigel nikki nina noah noel nora olga olivia omar oscar otto owen
    pablo paige paul paula pauline pedro penelope penny percy phyllis pierre preston priya rachel
    rafael ralph ramon ramona randy raul rebekah renee ricardo rita robin rodrigo roberto roland
    ronan rory rosa rose rosemary rosie ross roy ruben russell ruth ryan sally salman salvador sara
    sarah scott sean sebastian serena seth shane shannon sharon sheila shirley silvia simon simone
    sofia sonia sophia sophie spencer stacey stella stephanie sylvia tamara tanya tara taylor
    terri tiffany todd tracey tracy travis trevor tricia tyler ursula vanessa vera vernon viktor
    virginia vivian wanda warren wayne wendy wesley wilson xavier yasmin yolanda yusuf yves yvonne
    zoe
    """
) | words(SHORT_FORMS)
