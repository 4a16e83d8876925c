"""Countries, US states and regions: what each is called, and what its people are called.

One place a line: ``name, other names | demonyms and adjectives``. Full stops are left out.
"""

from __future__ import annotations

COUNTRIES = """
Afghanistan | Afghan, Afghans, Afghani
Albania | Albanian, Albanians
Algeria | Algerian, Algerians
Andorra | Andorran, Andorrans
Angola | Angolan, Angolans
Antigua and Barbuda, Antigua | Antiguan, Antiguans
Argentina, Argentine Republic | Argentine, Argentines, Argentinian, Argentinians, Argentinean
Armenia | Armenian, Armenians
Australia | Australian, Australians, Aussie, Aussies
Austria | Austrian, Austrians
Azerbaijan | Azerbaijani, Azerbaijanis, Azeri, Azeris
Bahamas | Bahamian, Bahamians
Bahrain | Bahraini, Bahrainis
Bangladesh | Bangladeshi, Bangladeshis
Barbados | Barbadian, Barbadians, Bajan
Belarus, Byelorussia | Belarusian, Belarusians, Belarussian
Belgium | Belgian, Belgians
Belize | Belizean, Belizeans
Benin | Beninese
Bhutan | Bhutanese
Bolivia | Bolivian, Bolivians
Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina | Bosnian, Bosnians
Botswana | Botswanan
Brazil | Brazilian, Brazilians
Brunei | Bruneian
Bulgaria | Bulgarian, Bulgarians
Burkina Faso | Burkinabe
Burundi | Burundian, Burundians
Cambodia | Cambodian, Cambodians, Khmer
Cameroon | Cameroonian, Cameroonians
Canada | Canadian, Canadians
Cape Verde, Cabo Verde | Cape Verdean, Cape Verdeans
Central African Republic | Central African
Chad | Chadian, Chadians
Chile | Chilean, Chileans
China, People's Republic of China, PRC | Chinese
Colombia | Colombian, Colombians
Comoros | Comoran, Comorian
Democratic Republic of the Congo, Democratic Republic of Congo, DRC, DR Congo, Congo | Congolese
Costa Rica | Costa Rican, Costa Ricans
Ivory Coast, Côte d'Ivoire | Ivorian, Ivorians, Ivoirian
Croatia | Croatian, Croatians, Croat, Croats
Cuba | Cuban, Cubans
Cyprus | Cypriot, Cypriots
Czech Republic, Czechia | Czech, Czechs
Denmark | Danish, Dane, Danes
Djibouti | Djiboutian
Dominica | Dominican
Dominican Republic | Dominican, Dominicans
East Timor, Timor-Leste | Timorese
Ecuador | Ecuadorian, Ecuadorians, Ecuadorean
Egypt | Egyptian, Egyptians
El Salvador | Salvadoran, Salvadorans, Salvadorean
Equatorial Guinea | Equatoguinean
Eritrea | Eritrean, Eritreans
Estonia | Estonian, Estonians
Eswatini, Swaziland | Swazi, Swazis
Ethiopia | Ethiopian, Ethiopians
Fiji | Fijian, Fijians
Finland | Finnish, Finn, Finns
France | French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen
Gabon | Gabonese
Gambia | Gambian, Gambians
Georgia | Georgian, Georgians
Germany, Federal Republic of Germany | German, Germans
Ghana | Ghanaian, Ghanaians
Greece | Greek, Greeks
Greenland | Greenlander, Greenlanders, Greenlandic
Grenada | Grenadian, Grenadians
Guatemala | Guatemalan, Guatemalans
Guinea | Guinean, Guineans
Guinea-Bissau | Bissau-Guinean
Guyana | Guyanese
Haiti | Haitian, Haitians
Honduras | Honduran, Hondurans
Hong Kong | Hongkonger, Hongkongers, Hong Konger, Hong Kongers
Hungary | Hungarian, Hungarians
Iceland | Icelandic, Icelander, Icelanders
India | Indian, Indians
Indonesia | Indonesian, Indonesians
Iran, Islamic Republic of Iran | Iranian, Iranians
Iraq | Iraqi, Iraqis
Ireland, Republic of Ireland, Irish Republic | Irish, Irishman, Irishmen, Irishwoman
Israel | Israeli, Israelis
Italy | Italian, Italians
Jamaica | Jamaican, Jamaicans
Japan | Japanese
Jordan | Jordanian, Jordanians
Kazakhstan | Kazakh, Kazakhs, Kazakhstani
Kenya | Kenyan, Kenyans
Kiribati | I-Kiribati
Kosovo | Kosovan, Kosovans, Kosovar, Kosovars
Kuwait | Kuwaiti, Kuwaitis
Kyrgyzstan | Kyrgyz
Laos | Laotian, Laotians, Lao
Latvia | Latvian, Latvians
Lebanon | Lebanese
Lesotho | Basotho
Liberia | Liberian, Liberians
Libya | Libyan, Libyans
Liechtenstein | Liechtensteiner
Lithuania | Lithuanian, Lithuanians
Luxembourg | Luxembourger, Luxembourgers
Madagascar | Malagasy, Madagascan
Malawi | Malawian, Malawians
Malaysia | Malaysian, Malaysians
Maldives | Maldivian, Maldivians
Mali | Malian, Malians
Malta | Maltese
Marshall Islands | Marshallese
Mauritania | Mauritanian, Mauritanians
Mauritius | Mauritian, Mauritians
Mexico | Mexican, Mexicans
Micronesia | Micronesian
Moldova | Moldovan, Moldovans
Monaco | Monegasque
Mongolia | Mongolian, Mongolians
Montenegro | Montenegrin, Montenegrins
Morocco | Moroccan, Moroccans
Mozambique | Mozambican, Mozambicans
Myanmar, Burma | Burmese
Namibia | Namibian, Namibians
Nauru | Nauruan
Nepal | Nepalese, Nepali, Nepalis
Netherlands, Holland | Dutch, Dutchman, Dutchmen, Dutchwoman
New Zealand | New Zealander, New Zealanders, Kiwi, Kiwis
Nicaragua | Nicaraguan, Nicaraguans
Niger | Nigerien
Nigeria | Nigerian, Nigerians
North Korea, DPRK | North Korean, North Koreans
North Macedonia, Macedonia | Macedonian, Macedonians
Norway | Norwegian, Norwegians
Oman | Omani, Omanis
Pakistan | Pakistani, Pakistanis
Palau | Palauan
Palestine, Palestinian Territories | Palestinian, Palestinians
Panama | Panamanian, Panamanians
Papua New Guinea | Papuan, Papua New Guinean
Paraguay | Paraguayan, Paraguayans
Peru | Peruvian, Peruvians
Philippines | Philippine, Filipino, Filipinos, Filipina
Poland | Polish, Pole, Poles
Portugal | Portuguese
Qatar | Qatari, Qataris
Romania | Romanian, Romanians
Russia, Russian Federation | Russian, Russians
Rwanda | Rwandan, Rwandans
Samoa | Samoan, Samoans
Saudi Arabia | Saudi, Saudis, Saudi Arabian
Senegal | Senegalese
Serbia | Serbian, Serbians, Serb, Serbs
Seychelles | Seychellois
Sierra Leone | Sierra Leonean, Sierra Leoneans
Singapore | Singaporean, Singaporeans
Slovakia, Slovak Republic | Slovak, Slovaks, Slovakian
Slovenia | Slovenian, Slovenians, Slovene
Solomon Islands | Solomon Islander
Somalia | Somali, Somalis, Somalian
South Africa, RSA | South African, South Africans
South Korea, Republic of Korea, ROK, Korea | South Korean, South Koreans, Korean, Koreans
South Sudan | South Sudanese
Soviet Union, USSR | Soviet, Soviets
Spain | Spanish, Spaniard, Spaniards
Sri Lanka | Sri Lankan, Sri Lankans
Sudan | Sudanese
Suriname | Surinamese
Sweden | Swedish, Swede, Swedes
Switzerland | Swiss
Syria | Syrian, Syrians
Taiwan | Taiwanese
Tajikistan | Tajik, Tajiks
Tanzania | Tanzanian, Tanzanians
Thailand | Thai, Thais
Tibet | Tibetan, Tibetans
Togo | Togolese
Tonga | Tongan, Tongans
Trinidad and Tobago, Trinidad | Trinidadian, Trinidadians
Tunisia | Tunisian, Tunisians
Turkey, Türkiye | Turkish, Turk, Turks
Turkmenistan | Turkmen
Uganda | Ugandan, Ugandans
Ukraine | Ukrainian, Ukrainians
United Arab Emirates, UAE, Emirates | Emirati, Emiratis
United Kingdom, UK, Britain, Great Britain, GB | British, Briton, Britons, Brit, Brits
United States, United States of America, US, USA, America | American, Americans
Uruguay | Uruguayan, Uruguayans
Uzbekistan | Uzbek, Uzbeks
Vanuatu | Vanuatuan
Vatican City, Vatican, Holy See |
Venezuela | Venezuelan, Venezuelans
Vietnam, Viet Nam | Vietnamese
Yemen | Yemeni, Yemenis
Yugoslavia | Yugoslav, Yugoslavs, Yugoslavian
Zambia | Zambian, Zambians
Zimbabwe | Zimbabwean, Zimbabweans
England | English, Englishman, Englishmen, Englishwoman
Scotland | Scottish, Scot, Scots, Scotsman, Scotswoman
Wales | Welsh, Welshman, Welshmen, Welshwoman
Northern Ireland, Ulster | Northern Irish
Africa | African, Africans
Asia | Asian, Asians
Europe | European, Europeans
Latin America | Latin American, Latin Americans
Middle East, Mideast | Middle Eastern
Scandinavia | Scandinavian, Scandinavians
Caribbean, West Indies | West Indian, West Indians
Arabia | Arab, Arabs, Arabic, Arabian
Chechnya | Chechen, Chechens
Crimea | Crimean, Crimeans
Kurdistan | Kurdish, Kurd, Kurds
Catalonia | Catalan, Catalans
Gaza, Gaza Strip | Gazan, Gazans
Siberia | Siberian
London | Londoner, Londoners
New York, New York City, NYC, NY | New Yorker, New Yorkers
Paris | Parisian, Parisians
Berlin | Berliner, Berliners
Los Angeles, LA | Angeleno, Angelenos
San Francisco | San Franciscan
Chicago | Chicagoan, Chicagoans
Boston | Bostonian, Bostonians
Moscow | Muscovite, Muscovites
Beijing, Peking |
Mumbai, Bombay |
Kolkata, Calcutta |
Chennai, Madras |
Kyiv, Kiev |
Rangoon, Yangon |
Washington DC, Washington, DC, District of Columbia | Washingtonian
Minneapolis | Minneapolitan
"""

STATES = """
Alabama, Ala, AL | Alabaman, Alabamans, Alabamian
Alaska, AK | Alaskan, Alaskans
Arizona, Ariz, AZ | Arizonan, Arizonans
Arkansas, Ark, AR | Arkansan, Arkansans
California, Calif, CA | Californian, Californians
Colorado, Colo, CO | Coloradan, Coloradans
Connecticut, Conn, CT |
Delaware, Del, DE | Delawarean
Florida, Fla, FL | Floridian, Floridians
Hawaii, HI | Hawaiian, Hawaiians
Idaho, ID | Idahoan, Idahoans
Illinois, Ill, IL | Illinoisan
Indiana, Ind | Hoosier, Hoosiers
Iowa, IA | Iowan, Iowans
Kansas, Kan, KS | Kansan, Kansans
Kentucky, Ky, KY | Kentuckian, Kentuckians
Louisiana, La | Louisianan
Maine, ME | Mainer, Mainers
Maryland, Md, MD | Marylander, Marylanders
Massachusetts, Mass, MA |
Michigan, Mich, MI | Michigander, Michiganders
Minnesota, Minn, MN | Minnesotan, Minnesotans
Mississippi, Miss, MS | Mississippian
Missouri, Mo, MO | Missourian, Missourians
Montana, Mont, MT | Montanan, Montanans
Nebraska, Neb, NE | Nebraskan, Nebraskans
Nevada, Nev, NV | Nevadan, Nevadans
New Hampshire, NH |
New Jersey, NJ | New Jerseyan
New Mexico, NM | New Mexican
North Carolina, NC | North Carolinian
North Dakota, ND | North Dakotan
Ohio, OH | Ohioan, Ohioans
Oklahoma, Okla, OK | Oklahoman, Oklahomans
Oregon, Ore | Oregonian, Oregonians
Pennsylvania, Penn, Pa, PA | Pennsylvanian, Pennsylvanians
Rhode Island, RI |
South Carolina, SC | South Carolinian
South Dakota, SD | South Dakotan
Tennessee, Tenn, TN | Tennessean, Tennesseans
Texas, Tex, TX | Texan, Texans
Utah, UT | Utahn, Utahns
Vermont, Vt, VT | Vermonter, Vermonters
Virginia, Va, VA | Virginian, Virginians
West Virginia, WV | West Virginian
Wisconsin, Wis, WI | Wisconsinite, Wisconsinites
Wyoming, Wyo, WY |
Puerto Rico | Puerto Rican, Puerto Ricans
Ontario, Ont | Ontarian
Quebec, Que | Quebecker, Quebecois
British Columbia | British Columbian
Alberta, Alta | Albertan
Berkshire, Berks |
Cambridgeshire, Cambs |
Gloucestershire, Glos |
Hampshire, Hants |
Hertfordshire, Herts |
Lancashire, Lancs | Lancastrian
Leicestershire, Leics |
Lincolnshire, Lincs |
Northamptonshire, Northants |
Nottinghamshire, Notts |
Oxfordshire, Oxon |
Worcestershire, Worcs |
"""

CITIES = """
Aberdeen, Abuja, Accra, Addis Ababa, Adelaide, Aleppo, Algiers, Amman, Amsterdam, Ankara, Athens,
Atlanta, Auckland, Austin, Baghdad, Baltimore, Bangkok, Barcelona, Basra, Beirut, Belfast, Belgrade,
Bern, Birmingham, Bogota, Bradford, Brasilia, Brisbane, Bristol, Brooklyn, Brussels, Bucharest,
Budapest, Buenos Aires, Cairo, Calgary, Cambridge, Canberra, Cape Town, Caracas, Cardiff,
Charlotte, Cincinnati, Cleveland, Cologne, Copenhagen, Coventry, Dallas, Damascus, Delhi, Denver,
Detroit, Dhaka, Dubai, Dublin, Dundee, Durban, Edinburgh, Florence, Frankfurt, Geneva, Glasgow,
Hamburg, Hanoi, Harare, Havana, Helsinki, Hiroshima, Houston, Indianapolis, Islamabad, Istanbul,
Jakarta, Jerusalem, Johannesburg, Kabul, Kampala, Kandahar, Karachi, Kathmandu, Khartoum, Kharkiv,
Kinshasa, Lagos, Lahore, Las Vegas, Leeds, Leicester, Lima, Lisbon, Liverpool, Lyon, Madrid,
Manchester, Manhattan, Manila, Marseille, Mecca, Melbourne, Memphis, Miami, Milan, Milwaukee, Minsk,
Mogadishu, Montreal, Mosul, Munich, Nairobi, Naples, Nashville, New Delhi, New Orleans, Newcastle,
Norwich, Nottingham, Odessa, Orlando, Osaka, Oslo, Ottawa, Oxford, Perth, Philadelphia, Phoenix,
Pittsburgh, Plymouth, Portsmouth, Prague, Pretoria, Pyongyang, Rio de Janeiro, Riyadh, Rome,
Sacramento, San Antonio, San Diego, San Jose, San Juan, Sao Paulo, Santiago, Sarajevo, Seattle,
Seoul, Shanghai, Sheffield, Southampton, Stockholm, Strasbourg, Sunderland, Swansea, Sydney, Taipei,
Tallinn, Tehran, Tel Aviv, Tokyo, Toronto, Tripoli, Tunis, Turin, Vancouver, Venice, Vienna,
Vilnius, Warsaw, Wellington, Winnipeg, Zagreb, Zurich, Hollywood, Silicon Valley, Wall Street,
Capitol Hill, Downing Street, Westminster, Atlantic, Pacific, Mediterranean, Balkans, Baltic,
Antarctica, Arctic, Kashmir, Darfur, Donbas, Bavaria, Tuscany, Brittany, Cornwall, Devon, Essex, Kent, Surrey,
Sussex, Yorkshire, Norfolk, Suffolk, Dorset, Cumbria, Merseyside, Guantanamo Bay
"""
