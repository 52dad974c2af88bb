/** First names that are common and no other word: with one of these a sentence may begin. */
import { words } from './patterns';

export const firstNames = words(
  `achmed ahmed ali anita anja anke anna anne annemarie annet anouk antoine arjan arthur astrid barbara bart bas bernard
bert bianca bob bram brigitte bryan carla carlo carolien charlotte chris christina claudia corrie cynthia daan dave david dennis diana dirk
dylan edwin ellen elly emily emma eric erik esther eva evelien fatima fatma femke frans fred frits geert gerard gerda gert
hanna hannah hans harry hassan heleen helen henk herman ibrahim ilse inge ingrid irene iris jaap jack jacqueline james jan janneke jasper jeroen
jessica jim joan johan john jolanda joost jos joyce judith julia jurgen karel karen karim karin kees kelly ken kevin kim klaas koen lars laura
laurens leo leon lianne lieke linda lisa lotte louise lucas lucy luuk maaike maarten manon marcel maria marian marieke marijke mariska marjan
marjolein marleen martijn martin mary mehmet menno merel michael michel michelle mieke mike miriam mohamed mohammed monique mustafa nadia naomi
nathalie nick nicole niels nina noor olga oliver oscar patricia patrick paul paula peter petra philip pieter piet rachel ralph rebecca
remco renate rene richard rob robert robin roel ron ronald rosa ruben ruth sabine samira sandra sanne sara sarah saskia sharon sheila
simon simone sjoerd sofie sophie stefan stephanie steve steven suzanne sven sylvia tamara tanja teun theo thijs thomas tim tineke tom
tony trudy vera victor vincent willem willemijn wilma wim wouter yasmin yusuf yvonne`.replaceAll(
    '\n',
    ' ',
  ),
);
