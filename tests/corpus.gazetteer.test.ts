// A figure's place is its region's whole name. First-level divisions and places of many countries, each behind a preposition, in front, and as a line of a list;
// and the countries, as lines of a list, by the names that CLDR gives them.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const PLACES = {
  es: `
  Amazonas, Áncash, Apurímac, Arequipa, Ayacucho, Cajamarca, Callao, Cusco,
  Huancavelica, Huánuco, Ica, Junín, La Libertad, Lambayeque, Lima, Loreto,
  Madre de Dios, Moquegua, Pasco, Piura, Puno, San Martín, Tacna, Tumbes,
  Ucayali, Antioquia, Arauca, Atlántico, Bolívar, Boyacá, Caldas, Caquetá,
  Casanare, Cauca, Cesar, Chocó, Córdoba, Cundinamarca, Guainía, Guaviare,
  Huila, La Guajira, Magdalena, Meta, Nariño, Norte de Santander, Putumayo, Quindío,
  Risaralda, San Andrés, Santander, Sucre, Tolima, Valle del Cauca, Vaupés, Vichada,
  Beni, Chuquisaca, Cochabamba, La Paz, Oruro, Pando, Potosí, Santa Cruz,
  Tarija, Azuay, Cañar, Carchi, Chimborazo, Cotopaxi, El Oro, Esmeraldas,
  Galápagos, Guayas, Imbabura, Loja, Los Ríos, Manabí, Morona Santiago, Napo,
  Orellana, Pastaza, Pichincha, Santa Elena, Santo Domingo de los Tsáchilas, Sucumbíos, Tungurahua, Zamora Chinchipe,
  Aguascalientes, Baja California, Campeche, Chiapas, Chihuahua, Coahuila, Colima, Durango,
  Guanajuato, Guerrero, Hidalgo, Jalisco, Michoacán, Morelos, Nayarit, Nuevo León,
  Oaxaca, Puebla, Querétaro, Quintana Roo, San Luis Potosí, Sinaloa, Sonora, Tabasco,
  Tamaulipas, Tlaxcala, Veracruz, Yucatán, Zacatecas, Ciudad de México, Estado de México, Alta Verapaz,
  Baja Verapaz, Chimaltenango, Chiquimula, Escuintla, El Progreso, Huehuetenango, Izabal, Jalapa,
  Jutiapa, Petén, Quetzaltenango, Quiché, Retalhuleu, Sacatepéquez, San Marcos, Santa Rosa,
  Sololá, Suchitepéquez, Totonicapán, Zacapa, Atlántida, Choluteca, Colón, Comayagua,
  Copán, Cortés, El Paraíso, Francisco Morazán, Gracias a Dios, Intibucá, Islas de la Bahía, Lempira,
  Ocotepeque, Olancho, Santa Bárbara, Valle, Yoro, Ahuachapán, Cabañas, Chalatenango,
  Cuscatlán, La Unión, Morazán, San Miguel, San Salvador, San Vicente, Santa Ana, Sonsonate,
  Usulután, Boaco, Carazo, Chinandega, Chontales, Estelí, Granada, Jinotega,
  León, Madriz, Managua, Masaya, Matagalpa, Nueva Segovia, Río San Juan, Rivas,
  Apure, Aragua, Barinas, Carabobo, Cojedes, Delta Amacuro, Falcón, Guárico,
  Lara, Mérida, Miranda, Monagas, Nueva Esparta, Portuguesa, Táchira, Trujillo,
  Vargas, Yaracuy, Zulia, Buenos Aires, Catamarca, Chaco, Chubut, Corrientes,
  Entre Ríos, Formosa, Jujuy, La Pampa, La Rioja, Mendoza, Misiones, Neuquén,
  Río Negro, Salta, San Juan, San Luis, Santa Fe, Santiago del Estero, Tierra del Fuego, Tucumán,
  Arica y Parinacota, Tarapacá, Antofagasta, Atacama, Coquimbo, Valparaíso, O'Higgins, Maule,
  Ñuble, Biobío, La Araucanía, Los Lagos, Aysén, Magallanes, Valencia, Cataluña,
  País Vasco, Castilla y León, Islas Baleares, Juliaca, Desaguadero, Macusani, Alto Trujillo, Trompeta,
  Cerro de Pasco, Chala, La Merced, Pichanaki, Chincheros, Andahuaylas,
  Río de Janeiro, São Paulo, Alto da Boa Vista, Valle de Aburrá, San Juan de Pasto, San José del Guaviare, Cali, Buenaventura,
  Puerto Príncipe, Cité Soleil, Cabo Haitiano, Nueva York, Nueva Orleans, Los Ángeles, Kiev, Járkov,
  Gaza, Ciudad de Gaza, Jan Yunis, Cisjordania, El Alto, El Alto de La Paz, Villa El Salvador, San Juan de Lurigancho,
  San Juan de Miraflores, Santiago de Chile, Viña del Mar, Quilpué, La Calera, Ciudad Juárez, Ciudad Guayana, San Cristóbal de las Casas,
  San Pedro Sula, Tegucigalpa, Ciudad del Este, Villa Hayes, Mar del Plata, Comodoro Rivadavia, Bahía Blanca, San Carlos de Bariloche,
  Paiporta, Catarroja, Alfafar, Utiel, Chiva, Picanya, L'Hospitalet de Llobregat, A Coruña,
  Las Palmas de Gran Canaria, El Hierro, Melilla, Ceuta, Tánger, Al Hoceima, Marrakech, Derna,
  Antioquía, Alepo, Türkiye, San Francisco de Macorís, Santo Domingo, Puerto Plata, La Habana, Santiago de Cuba,
  Pinar del Río, Isla de la Juventud, San José, Puntarenas, Limón, Bocas del Toro, Darién, Tapón del Darién,
  Ngäbe-Buglé, Tumaco, El Plateado, El Tarra, Catatumbo, Cuchu Ingenio, Villa Tunari, San Ignacio de Velasco,
  Coroico, Guaqui, Ilave, Juli, Yunguyo, Chucuito, Melgar, Lampa,
  Azángaro, Carabaya, Huancané, Sandia, San Román, Anta, La Convención, Canas,
  Canchis, Espinar, Sicuani, Abancay, Talavera, Huamanga, Camaná, Ático,
  Ocoña, Secocha, Nasca, Barrio Chino, Chavimochic, Virú, Satipo, Pangoa,
  Mazamari, Pucallpa
`,
  en: `
  Kassala, Khartoum, North Kordofan, West Darfur, El Fasher, Port Sudan, Gaza, Rafah,
  Khan Yunis, Deir al-Balah, Northern Gaza, West Bank, Jenin, Borno, Zamfara, Kaduna,
  Plateau State, Benue, Lagos, Rivers State, Nairobi, Kisumu, Tana River, Homa Bay,
  Dhaka, Sylhet, Cox's Bazar, Chattogram, Kathmandu, Bagmati, Lumbini, Kachin,
  Rakhine, Shan State, Sagaing, Mandalay, Nay Pyi Taw, Khyber Pakhtunkhwa, Punjab, Sindh,
  Balochistan, Gilgit-Baltistan, Kabul, Nangarhar, Kunar, Herat, Paktika, Derna,
  Al Marj, Hatay, Kahramanmaraş, Gaziantep, Aleppo, Idlib, Sweida, Homs,
  Kharkiv, Odesa, Kyiv, Zaporizhzhia, Donetsk, Luhansk, Dnipro, Manila,
  Cebu, Davao Oriental, Aceh, West Java, North Sumatra, Papua, Sulawesi, North Kivu,
  South Kivu, Ituri, Goma, Bunia, Cabo Delgado, Sofala, Nampula, KwaZulu-Natal,
  Eastern Cape, Gauteng, Limpopo, Amhara, Tigray, Oromia, Afar, Mogadishu,
  Lower Shabelle, Puntland, Port-au-Prince, Cité Soleil, Artibonite, Les Cayes, Maui, Los Angeles,
  North Carolina, New Orleans, New York, Texas, Assam, Kerala, Uttar Pradesh, Jammu and Kashmir,
  Tamil Nadu, Himachal Pradesh, West Bengal, Manipur, Ouagadougou, Kidal, Gao, Timbuktu,
  Diffa, Tillabéri, Far North, Northwest, Mezam, Minawao, Bambari, Ouaka,
  Bangui, St Vincent, Tarawa, Port Moresby, Enga, Hela, Bougainville, Sanaa,
  Hodeidah, Taiz, Marib, Aden, Beirut, Tyre, Nabatieh, Bekaa Valley,
  Tehran, Kermanshah, Isfahan, Sistan and Baluchestan, Van, Izmir, Colombo, Badulla,
  Kandy, Valencia, Madrid, Hualien, Taipei, Noto, Ishikawa, Kumamoto,
  Gansu, Sichuan, Tibet, Hebei, Henan, Zhengzhou, Hanoi, Lao Cai,
  Yen Bai, Quang Nam, Chiang Rai, Nakhon Si Thammarat, Mae Sai,
  Rio de Janeiro, San Juan de los Lagos, Ciudad del Este, Madre de Dios, Dar es Salaam, Abu Dhabi, Al-Fashir, N'Djamena,
  Sana'a, Ho Chi Minh City, Kuala Lumpur, St Petersburg, Los Mochis, New Delhi, Old Fangak, Upper Nile,
  Lower Jubba, Greater Manchester, South Wales, West Yorkshire, Stoke-on-Trent, Newcastle upon Tyne, Ash-Shati, Beit Lahia,
  Beit Hanoun, Al-Mawasi, Umm Badr, Wad Madani, Al Jazirah, Blue Nile, White Nile, Red Sea State,
  Gedaref, Nyala, Zalingei, El Geneina, Ardamata, Kutum, Tawila, Abyei,
  Malakal, Bor, Wau, Juba, Bahr el Ghazal, Central Equatoria, Djibo, Solhan,
  Bamako, Mopti, Moura, Segou, Niamey, Agadez, Maradi, N'Guigmi,
  Maiduguri, Konduga, Gwoza, Chibok, Jos, Mangu, Bokkos, Makurdi,
  Guma, Owo, Abuja, Kano, Sokoto, Mokwa, Lokoja, Yelwata,
  Bamenda, Buea, Kumba, Douala, Beni, Butembo, Rutshuru, Masisi,
  Bukavu, Uvira, Kinshasa, Mbandaka, Equateur Province, Mai-Ndombe, Bujumbura, Kigali,
  Kampala, Bulambuli, Kasese, Mathare, Mai Mahiu, Garissa, Lodwar, Elgeyo-Marakwet,
  Arusha, Hanang, Zanzibar, Blantyre, Phalombe, Beira, Pemba, Palma,
  Macomia, Mocímboa da Praia, Durban, uMzinto, Mthatha, Soweto, Marikana, Tangshan,
  Jishishan, Dingri, Shigatse, Meizhou, Wang Fuk Court, Tai Po, Gyeongsang, Itaewon,
  Muan, Seoul, Wajima, Suzu, Bohol, Masbate, Maguindanao del Norte, Davao de Oro,
  Batangas, Cagayan de Oro, Surabaya, Sidoarjo, Flores, West Sumatra, Agam, Tapanuli,
  Sri Jayawardenepura Kotte, Nuwara Eliya, Wayanad, Chooralmala, Morbi, Sigachi, Pahalgam, Dharali,
  Kishtwar, Poonch, Uri, Muzaffarabad, Swat, Buner, Bajaur, Kurram,
  Parachinar, Quetta, Mastung, Lasbela, Jaffarabad
`,
};

const WRITTEN: { readonly [language: string]: readonly ((place: string) => string)[] } = {
  es: [
    (place) => `Murieron 3 personas en ${place}.`,
    (place) => `Fallecidos por región:\n- ${place}: 3\n- Tarvo: 7`,
    (place) => `En ${place} hubo 3 muertos, según la Defensoría.`,
  ],
  en: [
    (place) => `Three people were killed in ${place}.`,
    (place) => `Deaths by region:\n- ${place}: 3\n- Tarvo: 7`,
    (place) => `In ${place}, 3 people died, the Red Cross said.`,
  ],
};

/** ISO 3166 codes; of a country whose name in CLDR differs from what reports print ("Trinidad & Tobago") none. */
const COUNTRIES = `AF AL DZ AD AO AR AM AU AT AZ BH BD BB BY BE BZ BJ BT BO BW BR BG BF BI KH CM CA CF TD CL CN CO KM CR HR CU
  CY DK DJ DM DO EC EG SV GQ ER EE ET FJ FI FR GA GM GE DE GH GR GT GN GW GY HT HN IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA
  LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MN ME MA MZ NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL
  PT QA RO RU RW WS SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TW TJ TZ TH TG TO TN TM TV UG UA AE GB US UY UZ VU VE
  VN YE ZM ZW`;

function* regions(language: 'es' | 'en'): Generator<Saying> {
  for (const place of PLACES[language].split(',').map((name) => name.trim()))
    for (const write of WRITTEN[language] ?? []) {
      const text = write(place);
      yield [text, text.includes('Tarvo') ? `3 ${place}; 7 Tarvo` : `3 ${place}`];
    }
}

function* countries(language: 'es' | 'en'): Generator<Saying> {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const heading = language === 'es' ? 'Fallecidos por país' : 'Deaths by country';
  for (const code of COUNTRIES.split(/\s+/)) {
    const name = names.of(code) ?? '';
    yield [`${heading}:\n- ${name}: 3\n- Haiti: 7`, `3 ${name}; 7 Haiti`];
  }
}

it.each(['es', 'en'] as const)('a region is named whole, in %s', (language) => {
  expect(readOtherwise(regions(language), language, ({ value, place }) => `${value} ${place}`)).toEqual([]);
});

it.each(['es', 'en'] as const)('a country is a line of a list, in %s', (language) => {
  const wrong = readOtherwise(countries(language), language, ({ value, place }) => `${value} ${place}`);
  expect(wrong).toEqual([]);
});
