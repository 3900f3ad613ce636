// Spanish phrasings, written for the project: invented places and crises beside real kinds of bodies.

import type { Corpus } from './phrasings.ts';

export const es: Corpus = {
  language: 'es',
  figures: [
    {
      phenomenon: 24,
      expect: 'killed all 43; killed civilian 31; killed police 8; killed other 4',
      phrasings: [
        'Hay 43 personas fallecidas: 31 manifestantes, ocho policías y cuatro transeúntes alcanzados por balas perdidas.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'detained all 2',
      phrasings: ['Dos caciques fueron arrestados.', 'Dos presuntos patrones fueron arrestados.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 15',
      phrasings: [
        'La guardia costera pudo recuperar 15 cadáveres.',
        'La guardia costera ha podido recuperar 15 cuerpos.',
        'Los bomberos lograron sacar 15 cuerpos.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0',
      phrasings: ['Cuba no ha lamentado víctimas mortales.'],
    },
    {
      phenomenon: 7,
      expect: 'injured all 141; killed all 27; missing all 7',
      phrasings: ['La tormenta causó la muerte de 27 personas, lesiones a 141 y la desaparición de siete.'],
    },
    {
      phenomenon: 23,
      expect: 'killed all 169',
      phrasings: ['El Inacif ha recibido 169 cuerpos, de los cuales identificó 97.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 96 incident @Tarvo; killed all 121',
      phrasings: [
        'Las inundaciones mataron a 96 personas en Tarvo, dice el gobernador. En todo el país Protección Civil cuenta 121 muertos.',
        'Murieron 96 personas en Tarvo, dijo el alcalde. En todo el país los muertos son 121, según Protección Civil.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 23; killed all 31',
      phrasings: ['La Defensoría registra 23 muertes; la Red Vigía eleva el dato a 31.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 3100; killed all 5200',
      phrasings: ['El terremoto dejó 5.200 muertos; Turquía pone 3.100.'],
    },
    {
      phenomenon: 23,
      expect: 'killed all 122',
      phrasings: [
        'Ya son 122 los fallecidos, según el Servicio Médico Legal, que ha podido identificar 32 cuerpos.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'killed all 12',
      phrasings: ['Ninguna autoridad ha informado sobre los 12 muertos.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 4',
      phrasings: ['Fueron hallados los cuerpos de los cuatro pescadores desaparecidos.'],
    },
    {
      phenomenon: 26,
      expect: 'killed all 18',
      phrasings: [
        'Hubo 18 feminicidios en la semana, tres más que en la anterior.',
        'En mayo hubo 18 homicidios, tres más que en el mes anterior.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'killed all 8',
      phrasings: [
        'Elevaron a ocho el número de intoxicados que perdieron la vida.',
        'Son ocho los heridos que fallecieron en el hospital.',
      ],
    },
    {
      phenomenon: 16,
      expect: 'killed child 3; killed all 19',
      phrasings: [
        'Tres menores de edad figuran entre los 19 fallecidos.',
        'Tres niños están entre los 19 muertos.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'injured all 4; killed all 1',
      phrasings: [
        'Cuatro personas resultaron heridas y una murió.',
        'Cuatro personas resultaron heridas y una falleció en el hospital.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'injured journalist 1 incident',
      phrasings: ['Un camarógrafo recibió un impacto de perdigón en el ojo.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 61; killed civilian 49; killed police 12',
      phrasings: ['De los 61 fallecidos, 49 corresponden a civiles y 12 a policías.'],
    },
    {
      phenomenon: 14,
      expect: 'killed military 5; killed military 2',
      phrasings: ['Murieron un capitán, dos sargentos y cinco soldados.'],
    },
    {
      phenomenon: 34,
      expect: 'injured all 24 «Defensoría»; injured all 9 «policía»',
      phrasings: ['En heridos, la policía habla de nueve; la Defensoría, de 24.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 16',
      phrasings: [
        '16 muertos, no 17: Protección Civil pide perdón por haber contado dos veces a un fallecido.',
      ],
    },
    {
      phenomenon: 21,
      expect: 'missing all 30 about',
      phrasings: ['Los demás, unas treinta personas, están desaparecidos.'],
    },
    {
      phenomenon: 8,
      expect: 'detained all 17',
      phrasings: ['Los detenidos, 17 para las tres partes, pasaron la noche en celdas.'],
    },
    {
      phenomenon: 22,
      expect: 'detained journalist 503',
      phrasings: ['Encarcelados hay 503 periodistas en 47 países.'],
    },
    {
      phenomenon: 25,
      expect: 'killed child 1 incident',
      phrasings: ['Registró la muerte de un neonato en una ambulancia que no pudo cruzar el piquete.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 57',
      phrasings: ['Se informó de 75 muertos; la cifra correcta es 57.'],
    },
    {
      phenomenon: 12,
      expect: 'killed all 0',
      phrasings: [
        'Circuló en redes que el estallido había dejado cuatro muertos. Los bomberos aclararon que no hay personas fallecidas.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'killed all 9',
      phrasings: ['¿Murieron 40 personas en la estampida? No. Los bomberos confirman nueve fallecidos.'],
    },
    {
      phenomenon: 11,
      expect: 'killed all 21',
      phrasings: [
        'FE DE ERRORES. En la nota «Mueren 24 en naufragio», publicada ayer, se dio una cifra equivocada. Los fallecidos son 21.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'injured police 0',
      phrasings: [
        'Desplegó 180 policías; ninguno de ellos resultó herido.',
        'Participaron 1.200 agentes, ninguno de los cuales resultó herido.',
        'Acudieron 600 militares y 180 policías; ninguno de ellos resultó herido.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'injured all 0',
      phrasings: ['Quedaron libres 14 militares y 5 civiles. Ninguno presenta heridas.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0',
      phrasings: [
        'Ninguna de las tres instituciones registra muertos.',
        'Ningún organismo informó de víctimas mortales.',
        'Ni la gobernación ni los bomberos reportaron muertos.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'missing all 4',
      phrasings: ['Los desaparecidos son cuatro; hace una semana los desaparecidos eran 23.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 40',
      phrasings: [
        'Suman 40 muertos; hace tres días los fallecidos eran 12.',
        'Van 40 muertos; el lunes los muertos eran 12.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 70',
      phrasings: ['Cadáveres recuperados: 70.'],
    },
    {
      phenomenon: 22,
      expect: 'injured all 7; killed all 40',
      phrasings: [
        'Cuarenta internas murieron. Otras siete, con heridas de cuchillo, se recuperan en el hospital.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed civilian 24 vague',
      phrasings: ['Decenas de manifestantes cayeron bajo las balas.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 400 at-least',
      phrasings: ['El país rebasa ya los 400 muertos.', 'Los fallecidos pasan ya de 400.'],
    },
    {
      phenomenon: 14,
      expect: 'killed military 2',
      phrasings: ['Perdieron la vida dos cadetes.'],
    },
    {
      phenomenon: 14,
      expect: 'killed police 2',
      phrasings: ['Murieron dos cadetes de la policía.'],
    },
    {
      phenomenon: 19,
      expect: 'killed all 4',
      phrasings: [
        'Cuatro jóvenes son las víctimas de la masacre.',
        'Cuatro jóvenes fueron las víctimas fatales del choque.',
        'Las víctimas de la masacre son cuatro.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 60; killed civilian 48; killed police 1',
      phrasings: ['Hubo 60 muertes: 48 civiles en choques, un policía y 11 muertes en accidentes.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 22',
      phrasings: [
        'El sismo dejó 22 muertos. Murieron 12 turistas.',
        'El incendio dejó 22 muertos. Doce mujeres murieron.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 441',
      phrasings: ['Hubo 441 muertes en las rutas. Solo las motos causaron 137 muertes.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 10',
      phrasings: ['Diez migrantes cubanos murieron.', 'Diez jóvenes venezolanos murieron.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 232',
      phrasings: [
        'Los muertos suman 232: once pacientes que no resistieron en los hospitales y 221 cuerpos sacados de los escombros.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'killed child 1 incident; killed all 7',
      phrasings: ['Con el fallecimiento de un niño de 11 años en Olen ya son siete los muertos por dengue.'],
    },
    {
      phenomenon: 32,
      expect: 'injured child 0; killed all 0',
      phrasings: ['No hay menores lesionados ni víctimas fatales.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0; injured child 0',
      phrasings: ['No hubo muertos ni niños heridos.'],
    },
    {
      phenomenon: 32,
      expect: 'injured police 0; killed police 0',
      phrasings: ['No hay policías heridos ni muertos.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0',
      phrasings: ['No se ha registrado un solo deceso.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 112',
      phrasings: ['Hubo 112 víctimas de homicidio.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 112; killed all 31 incident; killed all 9 incident',
      phrasings: [
        'El país registró 112 feminicidios; 31 de los crímenes ocurrieron en Olen y nueve en Tarvo.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 23; killed all 9 incident',
      phrasings: [
        'Van 23 muertos. Nueve de los decesos, todos por bala, se produjeron el viernes en Olen.',
        'Van 23 muertos. Nueve de los decesos se produjeron el viernes.',
      ],
    },
    {
      phenomenon: 1,
      expect: 'injured all 240 max=260 range',
      phrasings: ['Los heridos oscilan entre 240 y 260, de acuerdo con los hospitales.'],
    },
    {
      phenomenon: 25,
      expect: 'killed all 8; killed child 1 incident',
      phrasings: ['Son ocho los fallecidos, luego de que una niña no resistiera las heridas.'],
    },
    {
      phenomenon: 26,
      expect: 'killed all 1850; missing all 1956',
      phrasings: [
        'A un año de que estallara la pugna, Olenia acumula mil 850 homicidios dolosos y mil 956 desaparecidos.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'detained all 85500 about',
      phrasings: [
        'A tres años de decretado el régimen de excepción, el Gobierno reporta cerca de 85,500 detenidos.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 12 incident; killed all 10 incident',
      phrasings: [
        'La Paz reportó 12 fallecidos y El Alto 10.',
        'Los Ríos reportó 12 fallecidos y Manabí 10.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «-»',
      phrasings: [
        'Incendio en el Ministerio de Salud: 12 muertos.',
        'Ataque al Ejército en Tarvo: 12 muertos.',
        'San Pedro Sula, 6 de mayo: 12 muertos.',
        'La tormenta, en su tercer día, deja 12 muertos.',
        'La cuenta que paga el ministro es alta. Murieron 12 personas.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «Comisión de Tarvo»',
      phrasings: [
        'Sistema Olen (SIO): sin novedad. La Comisión de Tarvo cifra en 12 los muertos.',
        'En Olen, Tarvo, 12 personas murieron, calcula la Comisión de Tarvo.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «Mecanismo de Seguimiento para Tarvo (MESETA)»',
      phrasings: ['El Mecanismo de Seguimiento para Tarvo (MESETA) de la CIDH cifra en 12 los muertos.'],
    },
    {
      phenomenon: 33,
      expect: 'injured all 22 «CICR»',
      phrasings: [
        'Ardió la oficina del CICR. A su hospital de campaña llegaron 22 heridos, informó la organización.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'injured civilian 311 «MINSA»; injured police 204 «PNP»',
      phrasings: ['Heridos: 311 civiles (MINSA) y 204 policías (PNP).'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «Ana Olen, ministra del Interior»',
      phrasings: ['Ana Olen, ministra del Interior, actualizó el balance: 12 personas fallecidas.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 39 «Secretaría de Gestión de Riesgos»; injured all 112',
      phrasings: [
        '39 · 112 · 58.300. Fallecidos · Lesionados · Personas en albergues. Infografía de la Secretaría de Gestión de Riesgos sobre la temporada invernal.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0',
      phrasings: ['No hubo muertes, salvo la de algunas reses.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 204; killed other 58; killed other 17',
      phrasings: ['El verano dejó 204 fallecidos. Los motoristas muertos fueron 58 y los peatones, 17.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 22; killed all 12',
      phrasings: ['Hay 22 muertos. Según la Policía, las personas muertas son 12.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 46; killed all 39',
      phrasings: [
        'La Defensoría cuenta 46 muertos; el Gobierno se queda en 39.',
        'La Defensoría cuenta 46 muertos; el Gobierno dejó de contar en 39.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 448; killed all 195',
      phrasings: [
        'Cuántos han muerto desde abril depende de a quién se pregunte: 448, dice la asociación; 195, dice el Gobierno.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 60; killed all 41',
      phrasings: ['Las cifras de muertos difieren: 60, según la Media Luna Roja; 41, según el ministerio.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 39; injured all 361',
      phrasings: ['Las muertes ascienden a 39 y los heridos a 361.'],
    },
    {
      phenomenon: 24,
      expect: 'killed health-worker 346',
      phrasings: ['De 622 sanitarios contagiados, 346 han muerto.'],
    },
    {
      phenomenon: 24,
      expect: 'killed police 4',
      phrasings: ['De los 30 policías apedreados, cuatro murieron.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 196 @-; killed all 31 incident @Bélgica',
      phrasings: ['Las inundaciones en Alemania y Bélgica han dejado 196 muertos. En Bélgica murieron 31.'],
    },
    {
      phenomenon: 16,
      expect: 'killed civilian 286; injured civilian 1388',
      phrasings: [
        'Julio fue el peor mes para los civiles ucranianos desde mayo de 2022: 286 murieron y 1.388 resultaron heridos.',
      ],
    },
    {
      phenomenon: 18,
      expect: 'killed all 28 increment; killed all 7885',
      phrasings: ['La cifra de muertos subió en 28, a 7.885.'],
    },
    {
      phenomenon: 2,
      expect: 'killed all 58; missing all 13',
      phrasings: ['58 (51) muertos, 13 (22) desaparecidos, 7 (5) puentes caídos.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 220 at-least',
      phrasings: ['Confirmó la muerte de más de 220 personas.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 20 max=30 range',
      phrasings: [
        'Confirmó la muerte de entre 20 y 30 personas.',
        'Confirmó la muerte de entre veinte y treinta personas.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 43',
      phrasings: ['Se reportó la matanza de 43 campesinos.', 'La masacre de 43 campesinos indigna al país.'],
    },
    {
      phenomenon: 24,
      expect:
        'killed all 1030; missing all 206; killed all 424 incident @Aceh; killed all 355 incident @Sumatra Septentrional',
      phrasings: [
        'La agencia cuenta 1.030 muertos y 206 desaparecidos en la isla. Aceh suma 424 y Sumatra Septentrional 355.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'killed all 25; injured all 192; detained all 1581; detained child 114',
      phrasings: [
        'El fiscal habla de 25 muertos y 192 heridos. Foro Penal eleva a 1.581 los arrestados; 114 son adolescentes.',
      ],
    },
    {
      phenomenon: 17,
      expect: 'killed all 24',
      phrasings: ['Los muertos no son 30, como se dijo al mediodía, sino 24.'],
    },
    {
      phenomenon: 12,
      expect: 'killed civilian 10; injured civilian 40',
      phrasings: ['Entre los civiles hay diez muertos y 40 heridos.'],
    },
    {
      phenomenon: 12,
      expect: 'killed police 12; killed civilian 30',
      phrasings: ['Hubo 12 muertos entre los policías y 30 entre los manifestantes.'],
    },
    {
      phenomenon: 12,
      expect: 'injured police 12; injured civilian 40',
      phrasings: ['Entre policías, 12 heridos; entre manifestantes, 40.'],
    },
    {
      phenomenon: 12,
      expect: 'killed police 2; injured police 3',
      phrasings: ['Dos policías murieron y tres de sus compañeros resultaron heridos.'],
    },
    {
      phenomenon: 12,
      expect: 'killed civilian 232; injured civilian 1343',
      phrasings: ['La misión verificó en junio 232 civiles muertos y 1.343 heridos.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 205; killed all 164 incident @Tarvo',
      phrasings: ['Murieron 205 personas, la mayoría de ellas, 164, en Tarvo.'],
    },
    {
      phenomenon: 14,
      expect: 'killed civilian 21; killed civilian 8; killed police 2',
      phrasings: [
        'Muertes hasta hoy: civiles en enfrentamientos 21; civiles por accidentes de tránsito y bloqueos 8; policías 2.',
      ],
    },
    {
      phenomenon: 20,
      expect: 'killed all 40 «Cruz Roja»; missing all 12 «Cruz Roja»',
      phrasings: [
        'La Cruz Roja cuenta 40 muertos. El Gobierno no ha dado cifras. Otras 12 personas siguen desaparecidas.',
      ],
    },
    {
      phenomenon: 20,
      expect: 'killed all 24 «organización Provea»; killed all 27 «fiscal»',
      phrasings: [
        'Discrepan los balances de fallecidos, que son 24 para la organización Provea y 27 para el fiscal.',
      ],
    },
    {
      phenomenon: 20,
      expect: 'killed all 9 «policía»; killed all 12 «Cruz Roja»; killed all 14 «asociación de vendedores»',
      phrasings: [
        'Nueve muertos para la policía, doce para la Cruz Roja, catorce si se cree a la asociación de vendedores',
      ],
    },
    {
      phenomenon: 20,
      expect: 'detained all 2400 at-least «fiscal general»',
      phrasings: ['La cifra del fiscal general es muy superior: más de 2.400 detenidos.'],
    },
    {
      phenomenon: 20,
      expect: 'killed all 14 «bomberos»',
      phrasings: ['De momento los bomberos han extraído 14 cadáveres.'],
    },
    {
      phenomenon: 20,
      expect: 'killed all 132 «Defensoría Pública»',
      phrasings: ['La Defensoría Pública del estado cuenta, en cambio, 132 fallecidos.'],
    },
    {
      phenomenon: 12,
      expect: 'detained all 1393; detained child 117',
      phrasings: ['Hubo 1.393 arrestos, incluidos 117 de adolescentes.'],
    },
    {
      phenomenon: 24,
      expect:
        'killed all 9 incident @La Perla; killed all 6 incident @Río Seco; killed all 3 incident @Cárcel Nueva',
      phrasings: ['Muertos en los motines: La Perla 9, Río Seco 6, Cárcel Nueva 3.'],
    },
    {
      phenomenon: 2,
      expect: 'killed all 34; injured all 1089; detained all 276',
      phrasings: [
        'El Ministerio consignaba 34 fallecidos2; los lesionados sumaban 1.0893 y los aprehendidos, 276[4].',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 2054 incident; killed all 10862',
      phrasings: ['En mayo hubo 2.054 homicidios. En el año van 10.862, con Guanajuato en primer lugar.'],
    },
    {
      phenomenon: 22,
      expect: 'injured all 15',
      phrasings: ['Quince personas necesitaron asistencia por quemaduras, fracturas o inhalación de humo.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 231; killed all 45 incident @Paiporta',
      phrasings: [
        'El recuento fija en 231 las víctimas mortales, según el Centro de Integración de Datos. En Paiporta murieron 45 vecinos, recordó su alcaldesa.',
      ],
    },
    {
      phenomenon: 8,
      expect: 'killed all 43 incident; killed all 45 incident; killed all 12 incident',
      phrasings: ['En Haití murieron 43 personas; en Jamaica, 45; en Cuba, 12.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 604 incident; killed all 366 incident; killed all 176 incident',
      phrasings: ['Indonesia registra 604 muertos; le siguen Sri Lanka, con 366, y Tailandia, con 176.'],
    },
    {
      phenomenon: 15,
      expect: 'killed all 60; killed civilian 48; killed civilian 11; killed police 1',
      phrasings: [
        'Fallecidos: 60 (civiles en enfrentamientos: 48; civiles por accidentes de tránsito y hechos ligados a los cortes: 11; PNP: 1).',
      ],
    },
    {
      phenomenon: 24,
      expect: 'injured all 40',
      phrasings: ['El hospital informó que 40 personas permanecen hospitalizadas, cinco de ellas en UCI.'],
    },
    {
      phenomenon: 24,
      expect: 'injured all 3649',
      phrasings: ['INDH: 3.649 personas heridas, 2.063 por disparos y 405 con heridas oculares.'],
    },
    {
      phenomenon: 11,
      expect: 'killed all 49',
      phrasings: [
        'Alud en Alausí deja 43 muertos\nÚLTIMA HORA: 49 muertos.',
        'Alud en Alausí deja 43 muertos | Última hora: ya son 49 los muertos por el alud.',
      ],
    },
    {
      phenomenon: 14,
      expect: 'killed health-worker 5; killed health-worker 21',
      phrasings: [
        'La Federación lamenta la muerte de cinco voluntarios de la Media Luna Roja. Con ellos son 21 los integrantes de la organización que han perdido la vida.',
      ],
    },
    {
      phenomenon: 14,
      expect: 'killed health-worker 19',
      phrasings: ['La Media Luna Roja ha perdido en este tiempo a 19 miembros de su personal.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 118; injured all 79',
      phrasings: [
        'Ascienden a 118 los internos muertos en el motín. El mismo parte incluye 79 reos heridos.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 34; injured all 112',
      phrasings: ['El Gobierno elevó ayer a 34 los muertos y a 112 los heridos.'],
    },
    {
      phenomenon: 26,
      expect: 'killed all 1092; killed all 104 incident',
      phrasings: ['Hubo 1.092 muertos entre enero y septiembre. Septiembre cerró con 104.'],
    },
    {
      phenomenon: 26,
      expect: 'killed all 71 incident; killed all 214',
      phrasings: ['En marzo se cometieron 71 homicidios, con lo que el año suma 214.'],
    },
    {
      phenomenon: 26,
      expect: 'killed all 19 incident; killed all 51',
      phrasings: ['Murieron 19 el lunes, según la policía, que sitúa en 51 el balance de toda la semana.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 117',
      phrasings: ['El Servicio Médico Legal ha recibido los cuerpos de 117 víctimas.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 80',
      phrasings: ['Se han perdido 80 vidas.', 'Ochenta vidas se han perdido.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 10; injured all 26',
      phrasings: ['De los 36 afectados por la explosión, 10 murieron y 26 sufrieron heridas.'],
    },
    {
      phenomenon: 26,
      expect: 'killed all 658 incident; killed all 3801',
      phrasings: [
        'Hubo 658 homicidios en mayo. En los cinco primeros meses del año suman 3.801.',
        'Hubo 658 homicidios en mayo. En el primer semestre sumaron 3.801.',
        'Hubo 658 homicidios en mayo; en lo que va del año suman 3.801.',
      ],
    },
    {
      phenomenon: 26,
      expect: 'injured all 1130; injured all 504 incident',
      phrasings: [
        'El hospital de campaña atendió a 1.130 heridos. En junio, el peor de los tres meses, fueron 504.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 3; injured all 7',
      phrasings: [
        'Tres muertos en un choque; otras siete personas fueron trasladadas al hospital.',
        'Tres personas murieron y otras siete fueron llevadas a un hospital.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 179',
      phrasings: [
        'El accidente mató a 179 de las 181 personas a bordo.',
        'Dieron por muertas a 179 de las 181 personas que viajaban en el avión.',
      ],
    },
    {
      phenomenon: 8,
      expect: 'killed all 311 incident @Puerto Umbría; killed all 290 incident @Santa Ruda',
      phrasings: ['Al departamento de Puerto Umbría corresponden 311 de las muertes; a Santa Ruda, 290.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 127; killed all 45 incident; killed all 14 incident',
      phrasings: ['Hubo 127 femicidios. La provincia de Buenos Aires registró 45 de los 127; Santa Fe, 14.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 228; killed all 7 incident; killed all 1 incident',
      phrasings: [
        'Hay 228 fallecidos en Valencia; otros siete se registraron en Castilla-La Mancha y uno en Málaga.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 13',
      phrasings: ['El ataque pasa de once a trece muertos, resumió el fiscal.'],
    },
    {
      phenomenon: 11,
      expect: 'killed all 39',
      phrasings: [
        'El último parte recoge 39 muertos. A mediodía los fallecidos eran 35.',
        'El último parte recoge 39 muertos. El lunes los fallecidos eran 35.',
      ],
    },
    {
      phenomenon: 18,
      expect: 'killed all 15; killed all 3 increment',
      phrasings: ['Hay 15 muertos, tres más que hace una semana.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 4; killed child 1',
      phrasings: [
        'Murieron cuatro personas, una de ellas menor de edad.',
        'Cuatro muertos, uno de ellos menor.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 61',
      phrasings: ['Defensa Civil recuperó 61 cadáveres; 14 están carbonizados.'],
    },
    {
      phenomenon: 14,
      expect: 'killed civilian 232; injured civilian 1343',
      phrasings: [
        'La misión verificó 232 civiles muertos y 1.343 heridos.',
        'La misión verificó 232 civiles muertos, de ellos 12 mujeres, y 1.343 heridos.',
      ],
    },
    {
      phenomenon: 6,
      expect: 'killed all 41',
      phrasings: [
        'Fallecidos confirmados por la Policía: 41',
        'Fallecidos confirmados por el Servicio de Bomberos: 41',
      ],
    },
    {
      phenomenon: 6,
      expect: 'killed all 306; injured all 262; missing all 314',
      phrasings: [
        'Muertos – Heridos – Desaparecidos\n306 – 262 – 314',
        '306 – 262 – 314\nMuertos – Heridos – Desaparecidos',
        'MUERTOS 306 HERIDOS 262 DESAPARECIDOS 314',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 56 «Gobierno»; killed all 140 «Cruz Roja»',
      phrasings: [
        'Hubo 56 muertos, según el Gobierno. La Cruz Roja, tras visitar tres hospitales, contó 140.',
        'Hubo 56 muertos, según el Gobierno. La Cruz Roja habla, en cambio, de 140.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 254 «Unidad de Gestión del Riesgo»',
      phrasings: ['La Unidad de Gestión del Riesgo reporta 254 muertos.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 4',
      phrasings: [
        'Los buzos recuperaron los cuerpos de los cuatro mineros desaparecidos.',
        'Hallan los cuerpos de los cuatro mineros desaparecidos.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 1',
      phrasings: ['Un muerto en accidente de tránsito en Puno', 'Un muerto por el incendio de una vivienda'],
    },
    {
      phenomenon: 25,
      expect: 'killed child 3',
      phrasings: ['Tres hermanos de 3, 5 y 7 años murieron en el incendio.'],
    },
    {
      phenomenon: 14,
      expect: 'killed military 12',
      phrasings: ['El Ejército dijo que 12 de sus hombres murieron.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0',
      phrasings: [
        'El Ministerio no ha recibido reportes de fallecidos.',
        'No tenemos reportes de fallecidos.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'detained all 88000 at-least',
      phrasings: ['Las capturas superan las 88.000, y unos 8.000 capturados han sido puestos en libertad.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 6; killed child 2',
      phrasings: ['Seis personas incluidos dos niños murieron el lunes.'],
    },
    {
      phenomenon: 24,
      expect: 'injured all 40; injured child 12; injured other 9; injured health-worker 2',
      phrasings: [
        'Cuarenta personas, incluidos 12 niños, nueve mujeres y dos enfermeras, resultaron heridas.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'injured all 0',
      phrasings: ['Ni los dos pilotos ni ninguno de los 63 pasajeros resultaron heridos.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 9 «Cruz Roja»; injured all 5 «Cruz Roja»; missing all 1 «Cruz Roja»',
      phrasings: [
        'La Cruz Roja contabiliza:\n• 9 muertos\n• 5 heridos\n• 1 desaparecido',
        'La Cruz Roja contabiliza:\n9 muertos\n5 heridos\n1 desaparecido',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 46',
      phrasings: [
        'Ninguno de los 46 ocupantes sobrevivió.',
        'No hubo sobrevivientes entre los 46 ocupantes.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'missing all 4',
      phrasings: [
        'Cuatro personas cayeron al agua y siguen desaparecidas.',
        'Cuatro turistas salieron de excursión y siguen desaparecidos.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'injured journalist 3',
      phrasings: ['Tres periodistas fueron agredidos y sufrieron lesiones.'],
    },
    {
      phenomenon: 25,
      expect: 'injured all 1 incident',
      phrasings: ['La única herida fue una mujer de 40 años.'],
    },
    {
      phenomenon: 18,
      expect: 'killed all 2; injured all 1',
      phrasings: ['Fallecen dos operarios. Otro, de 54 años, fue trasladado con fracturas al hospital.'],
    },
    {
      phenomenon: 15,
      expect: 'killed civilian 6; killed civilian 4; killed police 2',
      phrasings: [
        'Movilizados caídos en choques, 6; particulares muertos en siniestros viales, 4; uniformados, 2.',
      ],
    },
    {
      phenomenon: 7,
      expect:
        'missing all 1084 @Jalisco; missing all 312 incident @Zapopan; missing all 205 incident @Tlajomulco',
      phrasings: ['Mil 84 personas han desaparecido en Jalisco; en Zapopan son 312 y en Tlajomulco, 205.'],
    },
    {
      phenomenon: 7,
      expect:
        'killed police 6 incident @Guanajuato; killed police 4 incident @Jalisco; killed police 3 incident @Michoacán; killed police 13',
      phrasings: [
        'En Guanajuato seis, en Jalisco cuatro y en Michoacán tres: así se reparten los 13 policías asesinados.',
      ],
    },
    {
      phenomenon: 34,
      expect:
        'killed all 12 «gobierno regional»; injured all 80 «gobierno regional»; killed all 17 «coordinadora»; injured all 140 at-least «coordinadora»',
      phrasings: [
        'El gobierno regional habla de 12 fallecidos y 80 heridos; la coordinadora de pobladores cuenta 17 y más de 140.',
      ],
    },
    {
      phenomenon: 3,
      expect: 'injured all 201; killed all 31',
      phrasings: ['Doscientas una personas lesionadas y treinta y una fallecidas dejó el choque.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 273',
      phrasings: ['La avalancha no dejó 254 víctimas mortales sino 273.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 1 increment; killed all 28',
      phrasings: ['Otro muerto en las protestas: ya son 28.'],
    },
    {
      phenomenon: 14,
      expect: 'killed all 26; missing all 131',
      phrasings: [
        'El gobernador teme que los muertos pasen de 300, pero por ahora la cuenta es de 26 cadáveres y 131 personas en paradero desconocido.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'injured all 112; injured child 9',
      phrasings: ['Hay 112 heridos. Treinta y ocho son mujeres y nueve, menores de edad.'],
    },
    {
      phenomenon: 26,
      expect: 'killed all 1865; killed all 128 incident',
      phrasings: ['Hubo 1.865 muertes en el semestre; solo en junio hubo 128.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 40 about @Petite-Rivière «oficina de la ONU»',
      phrasings: [
        'Unas cuarenta personas fueron masacradas en Petite-Rivière, denunció desde Puerto Príncipe la oficina de la ONU.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 25 «Conred»',
      phrasings: ['Según el boletín 0412-2018 de Conred, hay 25 personas fallecidas.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 2205 «Hamdullah Fitrat»',
      phrasings: ['El terremoto deja 2.205 muertos, según el portavoz talibán Hamdullah Fitrat.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 17 @Puno',
      phrasings: ['Puno: enfrentamientos dejan 17 muertos.'],
    },
    {
      phenomenon: 35,
      expect: 'injured health-worker 2 @Concepción',
      phrasings: [
        'La Cruz Roja Paraguaya llevó 1.200 kits a Concepción, donde dos de sus voluntarias se hirieron.',
      ],
    },
    {
      phenomenon: 6,
      expect:
        'killed all 14 incident @Manabí; injured all 52 incident @Manabí; killed all 6 incident @Esmeraldas; injured all 19 incident @Esmeraldas',
      phrasings: ['PROVINCIA FALLECIDOS HERIDOS | Manabí 14 52 | Esmeraldas 6 19'],
    },
    {
      phenomenon: 6,
      expect: 'killed all 24; missing all 9; injured all 61',
      phrasings: [
        'LLUVIAS, 06:30 — 24 9 61 3.870 — Fallecidos · Desaparecidos · Heridos · Viviendas inhabitables',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 2',
      phrasings: ['Encuentran sin vida a dos jóvenes desaparecidos.'],
    },
    {
      phenomenon: 14,
      expect: 'killed civilian 2; injured civilian 17',
      phrasings: ['Dos comuneros que protestaban cayeron abatidos y 17 fueron impactados por perdigones.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 82 «OIM»; missing all 500 at-least «OIM»',
      phrasings: ['Los cuerpos recuperados son 82 y los desaparecidos, más de 500 (OIM).'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 9 incident @Puno; killed all 3 incident @Cusco; killed all 2 incident @Apurímac',
      phrasings: ['Los decesos se registraron en Puno (9), Cusco (3) y Apurímac (2).'],
    },
    {
      phenomenon: 7,
      expect:
        'killed all 6 incident @Buenaventura; killed all 4 incident @Tumaco; killed all 9 incident @Quibdó',
      phrasings: ['Buenaventura: 6 homicidios. Tumaco: 4. Quibdó: 9.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 9 incident @Puno; killed all 2 incident @Cusco',
      phrasings: ['Fueron 9 los muertos en Puno y 2 en Cusco.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 16; killed all 6 incident @Andalucía; killed all 4 incident @Galicia',
      phrasings: [
        'Este puente han muerto 16 personas en 14 accidentes: seis en Andalucía, cuatro en Galicia y el resto en Aragón.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 318; killed all 241 incident @Guayaquil; killed all 46 incident @Durán',
      phrasings: [
        'Del total de 318 asesinatos cometidos este semestre en Guayas, 241 se perpetraron en Guayaquil y 46 en Durán.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 12 @-; killed all 10 incident @Loja',
      phrasings: ['Hubo 12 muertos: diez en Loja y los demás en Azuay.'],
    },
    {
      phenomenon: 7,
      expect:
        'killed all 15 incident @Dominica; killed all 2 incident @Guadalupe; killed all 18; missing all 20',
      phrasings: [
        'Hay 18 muertos y 20 desaparecidos: quince de los decesos ocurrieron en Dominica y dos en Guadalupe.',
      ],
    },
    {
      phenomenon: 13,
      expect: 'killed all 3; injured all 1',
      phrasings: [
        'Tres personas perdieron la vida y una resultó gravemente herida.',
        'Tres personas murieron y una quedó herida.',
        'Tres personas murieron y otra resultó gravemente herida.',
      ],
    },
    {
      phenomenon: 13,
      expect: 'injured all 2495; detained all 10718',
      phrasings: ['El Ministerio cifra los heridos en 2.495, y los arrestos en 10.718.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «titular de Protección Civil»',
      phrasings: ['Hay 12 muertos, dijo el titular de Protección Civil.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 60 «Copeco»',
      phrasings: ['Han muerto 60 personas en Cortés y Colón, calcula Copeco.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 18 «Ministerio»',
      phrasings: [
        'Una versión anterior de esta noticia decía, por un error de la agencia, que los fallecidos eran 22. Son 18, como precisó el Ministerio.',
      ],
    },
    {
      phenomenon: 1,
      expect: 'killed all 18',
      phrasings: ['La mitad de los 18 fallecidos en el choque eran temporeros.'],
    },
    {
      phenomenon: 9,
      expect: 'missing all 12',
      phrasings: ['Bajan de 17 a 12 los desaparecidos por el alud tras ubicarse con vida a cinco personas.'],
    },
    {
      phenomenon: 7,
      expect:
        'killed all 16 incident @Cochabamba; killed all 8 incident @La Paz; killed all 3 incident @Oruro',
      phrasings: [
        'Cochabamba (16 fallecidos), La Paz (8) y Oruro (3).',
        'Cochabamba, 16 fallecidos; La Paz, 8 fallecidos; Oruro, 3 fallecidos.',
        'Cochabamba, 16 fallecidos; La Paz, 8; Oruro, 3.',
        'El detalle es el siguiente: Cochabamba: 16 fallecidos; La Paz: 8 fallecidos; Oruro: 3 fallecidos.',
        'Cochabamba 16 fallecidos; La Paz 8 fallecidos; Oruro 3 fallecidos.',
      ],
    },
    {
      phenomenon: 7,
      expect:
        'killed all 49; killed all 18 incident @Puno; injured all 3 incident @Puno; killed all 1 incident @Cusco',
      phrasings: [
        'La Defensoría registra 49 fallecidos. Puno: 18 fallecidos y 3 heridos; Cusco: 1 fallecido.',
      ],
    },
    {
      phenomenon: 7,
      expect:
        'killed all 525; killed all 159 incident @Pedernales; killed all 158 incident @Manta; killed all 118 incident @Portoviejo',
      phrasings: ['Hay 525 fallecidos. Pedernales tiene 159, Manta 158 y Portoviejo 118.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 4 «-»',
      phrasings: ['Recoge cuatro muertes, mientras que el Gobierno solo ha admitido una.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 41 «Carabineros»',
      phrasings: ['Carabineros entregó el balance de Fiestas Patrias: 41 personas fallecidas.'],
    },
    {
      phenomenon: 33,
      expect: 'injured all 3 «CICR»; killed all 8 «Comité»',
      phrasings: ['El CICR informó de 3 heridos. Según el mismo Comité, hay 8 muertos.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 28; injured all 20',
      phrasings: ['Los muertos no son 31 sino 28, y los heridos, no 15 sino 20.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 19; killed child 3',
      phrasings: [
        'EN VIVO | Incendio: el SML confirma 19 fallecidos\n08:10 Hay 19 personas muertas, tres de ellas menores de edad.\n18/01, 21:30 El presidente eleva a 18 los fallecidos.\n18/01, 12:15 El ministro habla de 16 muertos.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 27 @San Cristóbal',
      phrasings: ['San Cristóbal. Veintisiete muertos, según el COE.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «COEN»; killed all 15 «Ministerio de Salud»',
      phrasings: ['Según el COEN hay 12 muertos; el Ministerio de Salud: 15 muertos.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 12 «Fiscalía»; injured all 43 «gobernador»',
      phrasings: ['Hay 12 muertos, según la Fiscalía, y hay 43 heridos, informó el gobernador.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 9 «BomberosTarvo»',
      phrasings: ['#ATENCIÓN | @BomberosTarvo: choque en la CA-5 deja 9 fallecidos.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 1297 «director de Protección Civil»',
      phrasings: ['El sismo deja 1.297 muertos, ha detallado el director de Protección Civil.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 7 «Servicio Estatal de Emergencias»',
      phrasings: [
        'Se han sacado siete cuerpos, publicó en su canal, sobre el ataque de Olen, el Servicio Estatal de Emergencias.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 535 «Asociación»',
      phrasings: [
        'La crisis deja 535 muertos, señala en un informe «todavía preliminar» la Asociación Pro Derechos Humanos.',
      ],
    },
    {
      phenomenon: 11,
      expect: 'killed all 16',
      phrasings: [
        'Suben a 16 los muertos en las protestas. Lea además: 40 muertos en un naufragio. Siguen los bloqueos.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 131',
      phrasings: [
        'OLMA: 134 FALLECIDOS EN LOS INCENDIOS\nEl Servicio Médico Legal rectificó: los muertos en Olma son 131 y no 134.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 44; killed all 28 incident @Haití; killed all 11 incident @Jamaica',
      phrasings: ['El temporal dejó 44 muertos en tres países: 28 en Haití, 11 en Jamaica.'],
    },
    {
      phenomenon: 15,
      expect: 'killed civilian 16; killed police 1',
      phrasings: ['Dieciséis civiles y un uniformado han perdido la vida.'],
    },
    {
      phenomenon: 18,
      expect: 'killed all 2 increment; killed all 31',
      phrasings: ['Confirman el deceso de dos más de los lesionados; con ellos la cifra llega a 31 muertos.'],
    },
    {
      phenomenon: 17,
      expect: 'killed civilian 519; killed police 68',
      phrasings: [
        'La agencia tiene documentada la muerte de 519 manifestantes y de 68 miembros de las fuerzas de seguridad.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'killed all 1482; injured all 2100',
      phrasings: [
        'El balance pasa de 2.053 a 1.482 fallecidos y de 2.440 a 2.100 heridos. El primer dato se atribuyó a la Media Luna Roja, que negó haberlo publicado.',
      ],
    },
    {
      phenomenon: 26,
      expect: 'killed all 2750 incident; killed all 31285',
      phrasings: ['En noviembre murieron 2 mil 750 personas. De enero a noviembre suman 31 mil 285.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 65; injured all 44',
      phrasings: [
        'El deslizamiento causó la muerte de sesenta y cinco personas y heridas a cuarenta y cuatro.',
      ],
    },
    {
      phenomenon: 8,
      expect:
        'killed all 46 incident @Guatemala; missing all 96 incident @Guatemala; killed all 19 incident @Panamá',
      phrasings: ['Guatemala cuenta 46 muertos y 96 desaparecidos. Panamá lamenta 19 decesos.'],
    },
    {
      phenomenon: 27,
      expect: 'injured all 5',
      phrasings: [
        'Una reyerta dejó ayer cinco heridas. En junio de 2023, un motín causó allí 46 muertes.',
        'Una reyerta dejó ayer cinco heridas. Arden 300 casas; en la temporada de 2023 perdieron la vida 27 personas.',
        'Una reyerta dejó ayer cinco heridas. En la cárcel han muerto 16 internas desde 1924.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'killed military 2; injured military 1',
      phrasings: ['Murieron dos soldados y otro resultó herido por una mina.'],
    },
    {
      phenomenon: 29,
      expect: 'killed all 16',
      phrasings: ['Los rayos acabaron en Sunamgar con la vida de 16 personas y de 38 búfalos.'],
    },
    {
      phenomenon: 9,
      expect: 'injured all 131',
      phrasings: ['Los heridos eran 112 al mediodía; a las 20.00, la Consejería ya los elevaba a 131.'],
    },
    {
      phenomenon: 21,
      expect: 'missing all 9',
      phrasings: [
        'De los 372 reportados como desaparecidos en los primeros días, nueve siguen sin aparecer.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'injured all 12',
      phrasings: ['Doce fueron llevados al hospital regional con quemaduras.'],
    },
    {
      phenomenon: 9,
      expect: 'injured all 311; injured all 48 increment; missing all 7',
      phrasings: ['Balance: 311 lesionadas (48 nuevas) y 7 sin localizar.'],
    },
    {
      phenomenon: 25,
      expect: 'injured all 4',
      phrasings: [
        'Lesionados por el bus: 1. Y. Pereda (34), fractura. 2. L. Osío (9), golpes. En suma, cuatro heridos.',
      ],
    },
    {
      phenomenon: 10,
      expect: 'killed all 48',
      phrasings: ['Son 48 y no 49 los muertos. Varias portadas siguieron titulando «49 muertos».'],
    },
    {
      phenomenon: 2,
      expect: 'injured all 1206 @Chiapas; killed all 97 @Chiapas',
      phrasings: ['El huracán dejó en Chiapas mil 206 lesionados y 97 decesos.'],
    },
    {
      phenomenon: 1,
      expect: 'detained all 1958',
      phrasings: ['El informe recoge asimismo 1958 detenciones.'],
    },
    {
      phenomenon: 3,
      expect: 'killed all 31; killed child 14',
      phrasings: ['El alud privó de la vida a treinta y una personas, catorce de ellas menores de edad.'],
    },
    {
      phenomenon: 22,
      expect: 'injured all 12',
      phrasings: [
        'Doce mineros fueron rescatados heridos.',
        'Doce mineros fueron rescatados con vida, pero heridos.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'detained all 40',
      phrasings: ['Cuarenta personas pasaron la noche presas en el cuartel.'],
    },
    {
      phenomenon: 29,
      expect: 'killed all 2',
      phrasings: ['El temporal mató a 4.300 ovejas, a 610 crías de llama y también a dos personas.'],
    },
    {
      phenomenon: 15,
      expect: 'killed civilian 31; killed civilian 9; killed police 2; injured all 1744',
      phrasings: [
        'Personas fallecidas. Civiles en enfrentamientos: 31. Civiles por bloqueos de vías: 9. PNP: 2. Personas heridas: 1 744. Provincias con bloqueos: 28.',
      ],
    },
    {
      phenomenon: 19,
      expect: 'injured all 34',
      phrasings: [
        'El servicio llevó a 34 víctimas del choque de trenes de la víspera, todas con fracturas o cortes.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 96; killed child 22',
      phrasings: [
        'De las 96 personas que mató el terremoto 51 eran mujeres y 45 hombres; 22 no llegaban a la mayoría de edad.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 241; killed child 4',
      phrasings: ['Son 241 los muertos en las cárceles; cuatro eran bebés que vivían con sus madres.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 180; killed all 41 incident @Guayra',
      phrasings: [
        'Atribuye al calor 180 defunciones en España entre junio y julio; 41 corresponden a Guayra.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'killed all 1 incident',
      phrasings: ['Una jornalera de 47 años falleció el lunes mientras recogía ajos.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0 «vocero»',
      phrasings: ['El vocero negó que haya muertos.', 'El vocero descartó que se registraran muertos.'],
    },
    {
      phenomenon: 33,
      expect: 'injured all 2391 «INDH»',
      phrasings: ['El INDH visitó 47 hospitales y constató 2.391 heridos.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 74 «Copeco»',
      phrasings: ['La cuenta oficial de Copeco para la zona sigue en 74 muertos.'],
    },
    {
      phenomenon: 33,
      expect: 'detained all 1481 «Verdad 11J»',
      phrasings: ['En toda la isla, Verdad 11J documenta 1.481 detenciones.'],
    },
    {
      phenomenon: 33,
      expect: 'killed health-worker 2 «CICR»',
      phrasings: ['Dos conductores del CICR murieron, lamentó la institución.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 61 @Barranca Honda',
      phrasings: ['En el incendio de la discoteca Neón, en Barranca Honda, hubo 61 muertos.'],
    },
    {
      phenomenon: 10,
      expect: 'killed all 24',
      phrasings: [
        'En el boletín 41 consignamos 26 fallecidos. Dos nombres eran de una misma persona: la cifra correcta es 24.',
        'Ayer informamos de 26 muertos. El número correcto es 24.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 25 at-least; injured all 40 at-least',
      phrasings: [
        '25+ muertos y 40+ heridos por el sismo.',
        'El sismo deja +25 muertos y más de 40 heridos.',
        'Hay + de 25 muertos y + de 40 heridos.',
      ],
    },
    {
      phenomenon: 8,
      expect: 'injured all 40; killed all 5',
      phrasings: [
        'La cifra de heridos subió a 40 y la de fallecidos a 5.',
        'El número de heridos asciende a 40 y el de fallecidos a 5.',
      ],
    },
    {
      phenomenon: 8,
      expect: 'killed civilian 12; killed police 3; injured all 40',
      phrasings: ['12 civiles y 3 policías murieron y 40 resultaron heridos.'],
    },
    {
      phenomenon: 25,
      expect: 'injured police 12; killed police 1',
      phrasings: ['La PNP informó que 12 efectivos resultaron heridos y uno murió.'],
    },
    {
      phenomenon: 25,
      expect: 'injured all 12; killed child 1 incident',
      phrasings: ['Doce personas resultaron heridas y un niño murió.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 42; killed civilian 41; killed police 1',
      phrasings: [
        'Cuarenta y dos fallecidos en el paro, 41 civiles y un miembro de la fuerza pública.',
        '42 fallecidos en el paro: 41 civiles y un miembro de la fuerza pública.',
      ],
    },
    {
      phenomenon: 11,
      expect: 'killed all 32; killed all 6 increment',
      phrasings: ['Los cuerpos hallados son ya 32, con seis nuevos desde el viernes.'],
    },
    {
      phenomenon: 11,
      expect: 'killed all 11',
      phrasings: ['Los muertos pasan de ocho a once.', 'Los muertos pasaron de 8 a 11.'],
    },
    {
      phenomenon: 25,
      expect: 'killed all 90; killed all 4 incident @Sotomayor',
      phrasings: ['Eleva a 90 las personas muertas; cuatro cayeron el viernes en Sotomayor.'],
    },
    {
      phenomenon: 19,
      expect:
        'killed all 55; killed all 18 incident @La Pampa; killed all 13 incident @Oruro; killed all 9 incident @El Alto',
      phrasings: ['Hubo 55 decesos. De ellos, 18 corresponden a La Pampa, 13 a Oruro y nueve a El Alto.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 4',
      phrasings: ['Una avalancha cobró anoche la vida de cuatro aficionados.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 2',
      phrasings: ['El lunes murieron por golpe de calor dos personas.'],
    },
    { phenomenon: 22, expect: 'missing all 5', phrasings: ['A cinco se los sigue buscando.'] },
    {
      phenomenon: 25,
      expect: 'killed health-worker 1 incident',
      phrasings: ['Una enfermera fue alcanzada por un proyectil y murió el domingo.'],
    },
    {
      phenomenon: 3,
      expect: 'killed all 13; injured all 58',
      phrasings: [
        'Hubo trece (13) fallecidos y cincuenta y ocho (58) heridos.',
        'Hubo 13 (trece) fallecidos y 58 (cincuenta y ocho) heridos.',
      ],
    },
    {
      phenomenon: 2,
      expect: 'killed all 1612',
      phrasings: [
        'La Fiscalía abrió carpetas por mil 612 homicidios.',
        'Hay carpetas abiertas por mil 612 homicidios dolosos.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'detained all 2',
      phrasings: ['Dos hombres, 30 y 44, fueron detenidos.', 'Dos hombres, 30 y 44 años, fueron detenidos.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 7; killed child 1',
      phrasings: [
        'Hay siete muertos, uno de ellos una niña.',
        'Hay siete muertos. Uno de los decesos es el de una niña.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 50; killed child 12; killed police 8',
      phrasings: ['Investigan 50 homicidios: 12 de niños, 8 de policías.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 3',
      phrasings: ['Ya son tres los muertitos que deja el alud.'],
    },
    {
      phenomenon: 21,
      expect: 'missing child 2',
      phrasings: ['Falta que aparezcan dos niños.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 30; injured all 58',
      phrasings: ['El ataque causó la muerte de 30 personas y lesiones a otras 58.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0; injured all 2',
      phrasings: ['No tenemos un solo fallecido; sí dos heridos.'],
    },
    {
      phenomenon: 32,
      expect: 'missing child 0',
      phrasings: ['Ningún menor, precisó, está desaparecido.'],
    },
    {
      phenomenon: 25,
      expect: 'killed all 1 incident «Ministerio de Salud»',
      phrasings: [
        'El Ministerio de Salud confirmó el fallecimiento de un hombre que estaba en terapia intensiva.',
      ],
    },
    {
      phenomenon: 8,
      expect: 'killed all 155; killed all 46 incident @Veracruz; killed all 28 incident @Tabasco',
      phrasings: [
        'El calor causó 155 muertes: 130 por golpe de calor y 25 por deshidratación. Veracruz (46) y Tabasco (28) reúnen la mitad.',
      ],
    },
    {
      phenomenon: 8,
      expect: 'killed all 10; killed all 8 incident @Villa Andra; killed all 2 incident @Tarvo',
      phrasings: ['Los ataques acabaron con diez vidas, ocho en Villa Andra y dos en Tarvo.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 101; killed all 24 incident @Sumay; killed all 20 incident @Andra',
      phrasings: ['Hay 101 muertos. Sumay es la región con más fallecidos, 24, seguida de Andra con 20.'],
    },
    {
      phenomenon: 8,
      expect: 'detained all 2977; detained all 412 incident @Sumay',
      phrasings: ['El foro sitúa en 2.977 los detenidos, con 412 en Sumay.'],
    },
    {
      phenomenon: 24,
      expect: 'injured all 1315; killed all 208',
      phrasings: ['La clínica trató a 1.315 heridos, 208 de ellos fallecidos después.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 124; killed all 11 increment',
      phrasings: ['Sube a 124 (+11) el número de fallecidos.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 16',
      phrasings: ['Son dieciséis, y no trece, los muertos.'],
    },
    {
      phenomenon: 9,
      expect: 'missing all 41',
      phrasings: ['El lunes habló de 58 desaparecidos. Después los dejó en 41.'],
    },
    {
      phenomenon: 24,
      expect: 'injured all 7',
      phrasings: ['Siete reclusas, con heridas, fueron llevadas a la ciudad.'],
    },
    {
      phenomenon: 21,
      expect: 'missing all 111540',
      phrasings: ['El registro de personas desaparecidas contiene hoy 111.540 nombres.'],
    },
    {
      phenomenon: 24,
      expect: 'killed child 2',
      phrasings: ['Murieron dos hermanas de uno y cinco años.'],
    },
    {
      phenomenon: 17,
      expect: 'killed military 346',
      phrasings: ['El portavoz cifró en 346 los soldados que perdió el ejército.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 6 «Alianza por los Derechos Humanos»',
      phrasings: ['La Alianza por los Derechos Humanos dejó anotadas seis personas fallecidas.'],
    },
    {
      phenomenon: 33,
      expect: 'injured all 17 «Defensoría del Pueblo»',
      phrasings: [
        'La Defensoría del Pueblo visitó la provincia. Comisionados de la institución constataron que hay 17 heridos.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «Servicio Médico Legal»',
      phrasings: ['El Servicio Médico Legal recibió doce cuerpos.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 62 «agencia regional ACMA»',
      phrasings: ['Hay 62 muertos, según la agencia regional ACMA.'],
    },
    {
      phenomenon: 6,
      expect: 'killed all 16; injured all 41',
      phrasings: ['16 41 392.450 59. Fallecidos. Heridos. Afectados. Viviendas dañadas.'],
    },
    {
      phenomenon: 28,
      expect: 'killed health-worker 2',
      phrasings: ['La Cruz Roja comunica que dos voluntarios del consejo de Andra murieron en la corriente.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 9 @Cortés',
      phrasings: ['En Cortés murieron nueve personas.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 4 @Santa Elvira',
      phrasings: ['El incendio del hospital de Santa Elvira mató a cuatro personas.'],
    },
    {
      phenomenon: 5,
      expect: 'injured all 26; injured civilian 18; injured police 8',
      phrasings: ['Hubo 26 heridos: 18 civiles y 8 de la Policía Nacional.'],
    },
    {
      phenomenon: 9,
      expect: 'missing all 4',
      phrasings: ['Los desaparecidos pasan a 4 (11 en el parte previo).', 'Los desaparecidos pasan a 4.'],
    },
    {
      phenomenon: 17,
      expect: 'killed all 0; missing all 0',
      phrasings: ['No se reportan fallecidas y no hay desaparecidos.', 'No hubo muertos ni desaparecidos.'],
    },
    {
      phenomenon: 5,
      expect: 'killed all 61; killed all 36 incident @Juchitlán; killed all 17 incident @Ixtaltepec',
      phrasings: [
        'El sismo dejó 61 decesos. Del total de decesos, 36 se registraron en Juchitlán y 17 en Ixtaltepec.',
        'El sismo dejó 61 decesos. De los decesos, 36 ocurrieron en Juchitlán y 17 en Ixtaltepec.',
      ],
    },
    {
      phenomenon: 5,
      expect: 'injured all 439; injured child 148',
      phrasings: ['Los heridos son 439. Los menores son 148.'],
    },
    {
      phenomenon: 5,
      expect: 'killed all 48; killed child 6',
      phrasings: ['Hubo cuarenta y ocho feminicidios. Seis víctimas eran niñas o adolescentes.'],
    },
    {
      phenomenon: 6,
      expect: 'killed all 37',
      phrasings: ['Personas fallecidas al 12 de noviembre: 37.', 'Fallecidos desde el 3 de enero: 37.'],
    },
    {
      phenomenon: 12,
      expect: 'killed all 17 «Instituto Nacional de Salud»',
      phrasings: [
        'Murieron 17 personas, de acuerdo con el boletín 26 del Instituto Nacional de Salud.',
        'Murieron 17 personas, según el último corte del Instituto Nacional de Salud.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'killed all 2140 «Ministerio de Salud»',
      phrasings: ['El único conteo oficial sigue siendo el del Ministerio de Salud: 2.140 fallecidos.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 9; injured all 58',
      phrasings: [
        '[17:10] Balance de la explosión: 4 muertos. [19:45] La alcaldesa eleva a 7 los muertos y a 60 los lesionados. [22:30] Último parte: 9 muertos y 58 lesionados.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 44; killed all 3 increment',
      phrasings: [
        'La cifra de fallecidos pasó de 41 a 44 tras el deceso de tres heridos.',
        'El número de muertos subió de 41 a 44 tras la muerte de tres heridos.',
      ],
    },
    {
      phenomenon: 18,
      expect: 'killed all 2 increment',
      phrasings: ['Dos de los que resultaron heridos murieron.'],
    },
    {
      phenomenon: 18,
      expect: 'killed all 1 increment; killed all 132',
      phrasings: ['Murió otro de los quemados y la cifra de fallecidos llega a 132.'],
    },
    {
      phenomenon: 24,
      expect: 'killed child 18',
      phrasings: [
        '18 de los que murieron eran niños.',
        '18 de las personas que murieron en la zona eran niños.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 16 «CIDH»; killed all 11 «Gobierno»',
      phrasings: [
        'La CIDH contó 16 muertos; el Gobierno, en cambio, solo admite 11.',
        'La CIDH contó 16 muertos; el Gobierno, por su parte, reconoce 11.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 34 «Defensoría del Pueblo»',
      phrasings: ['Fallecidos: 34. Fuente: Defensoría del Pueblo.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 1300 at-least',
      phrasings: ['Al menos 1.300 personas, un tercio de ellas niños, han muerto.'],
    },
    {
      phenomenon: 26,
      expect: 'killed all 3 increment; killed all 58',
      phrasings: ['Notificó tres nuevas muertes, con lo que suman 58 en el año.'],
    },
    {
      phenomenon: 22,
      expect: 'missing all 111540',
      phrasings: ['El registro cuenta 111.540 personas desaparecidas y no localizadas.'],
    },
    {
      phenomenon: 1,
      expect: 'injured all 1340',
      phrasings: [
        'Hay 1.340 heridos en la capital.',
        'Se contabilizan 1,340 heridos.',
        'Suman 1 340 los heridos.',
        'El parte eleva a 1\u202f340 los lesionados.',
        'Son 1340 personas heridas.',
        'La cifra de heridos llegó a 1’340.',
      ],
    },
    {
      phenomenon: 1,
      expect: 'killed all 12854',
      phrasings: ['El conflicto deja 12.854 muertos.', 'Van 12 854 fallecidos.', 'Murieron 12,854 personas.'],
    },
    {
      phenomenon: 2,
      expect: 'injured all 1233',
      phrasings: [
        'Las protestas suman mil 233 heridos.',
        'Resultaron heridas mil 233 personas.',
        'Mil 233 personas fueron heridas.',
      ],
    },
    {
      phenomenon: 2,
      expect: 'detained all 3712',
      phrasings: [
        'Hubo tres mil 712 detenidos.',
        'Fueron detenidas 3 mil 712 personas.',
        'La cifra de detenidos es de tres mil 712.',
      ],
    },
    {
      phenomenon: 2,
      expect: 'killed all 14000',
      phrasings: ['Han muerto 14 mil personas.', 'Murieron catorce mil personas.'],
    },
    {
      phenomenon: 2,
      expect: 'injured all 1200',
      phrasings: ['Dejó 1,2 mil heridos.', 'Dejó mil doscientos heridos.'],
    },
    {
      phenomenon: 2,
      expect: 'detained all 3500',
      phrasings: ['Van 3 mil 500 detenidos.', 'Van tres mil quinientos detenidos.'],
    },
    {
      phenomenon: 3,
      expect: 'killed police 21',
      phrasings: [
        'Murieron veintiún policías.',
        'Veintiún policías fallecieron.',
        'Confirmaron la muerte de veintiún agentes.',
        'Son veintiuno los policías muertos.',
      ],
    },
    {
      phenomenon: 3,
      expect: 'injured all 231',
      phrasings: [
        'Doscientas treinta y una personas resultaron heridas.',
        'Hay doscientos treinta y un heridos.',
        'DOSCIENTOS TREINTA Y UN HERIDOS',
      ],
    },
    {
      phenomenon: 3,
      expect: 'detained all 62',
      phrasings: ['La captura de sesenta y dos sospechosos.', 'Capturaron a sesenta y dos personas.'],
    },
    {
      phenomenon: 3,
      expect: 'killed all 366',
      phrasings: ['Las personas fallecidas eran trescientas sesenta y seis al tres de octubre.'],
    },
    {
      phenomenon: 3,
      expect: 'missing all 45',
      phrasings: [
        'Cuarenta y cinco personas siguen desaparecidas.',
        'Permanecen desaparecidas cuarenta y cinco personas.',
      ],
    },
    {
      phenomenon: 4,
      expect: 'killed all 2946',
      phrasings: [
        'Se registran 2.946 muertes[2].',
        'Se registran 2.946[3] muertes.',
        'Se registran 2.9461 muertes.',
        'Se registran 2.946¹ muertes.',
      ],
    },
    {
      phenomenon: 5,
      expect: 'killed all 8',
      phrasings: [
        'A las 07.45 del 03.02.2021 se confirmaron 8 fallecidos.',
        'Según el Informe n.º 190, hay 8 fallecidos.',
        'El vuelo 3142 cayó a 12 km de Lomares: 8 muertos.',
        'Murieron 8 personas de entre 21 y 36 años.',
        'Ocho personas, de 23, 34 y 61 años, murieron.',
      ],
    },
    {
      phenomenon: 6,
      expect: 'killed all 49; injured all 1078',
      phrasings: [
        '49   1 078   28\nFallecidos   Heridos   Provincias con bloqueos',
        '49 | 1.078 | 28\nFallecidos | Heridos | Provincias',
      ],
    },
    {
      phenomenon: 6,
      expect: 'killed all 46; injured all 661; detained all 329',
      phrasings: [
        'Fallecidos 46 | Heridos 661 | Detenidos 329',
        'Fallecidos: 46. Heridos: 661. Detenidos: 329.',
        'Fallecidos: 46\nHeridos: 661\nDetenidos: 329',
      ],
    },
    {
      phenomenon: 6,
      expect:
        'killed all 18 incident @Lomares; injured all 120 incident @Lomares; killed all 3 incident @Sarmo; injured all 9 incident @Sarmo',
      phrasings: ['Región | Fallecidos | Heridos\nLomares | 18 | 120\nSarmo | 3 | 9'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 12 at-least; injured all 30',
      phrasings: [
        'Al menos 12 muertos y 30 heridos.',
        'Por lo menos 12 muertos y 30 heridos dejó el ataque.',
        'Más de 12 muertos y 30 heridos.',
        'El ataque dejó no menos de 12 muertos y 30 heridos.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 20 about',
      phrasings: [
        'Una veintena de personas murió.',
        'Murió una veintena de personas.',
        'Unas 20 personas murieron.',
        'Cerca de 20 personas murieron.',
        'Murieron alrededor de 20 personas.',
        'Casi 20 personas perdieron la vida.',
        'Los muertos rozan la veintena.',
        'Los muertos son unos veinte.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'injured all 50 about',
      phrasings: [
        'Medio centenar de personas resultaron heridas.',
        'Hay medio centenar de heridos.',
        'Hay unos cincuenta heridos.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 10 at-least',
      phrasings: [
        'Más de una decena de personas murieron.',
        'Murieron más de una decena de personas.',
        'Los muertos superan la decena.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'injured all 100 at-least',
      phrasings: [
        'Los heridos superan el centenar.',
        'Hay más de un centenar de heridos.',
        'Los heridos pasan de cien.',
        'Son cien o más los heridos.',
        'Hay 100 heridos como mínimo.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 24 vague',
      phrasings: [
        'Decenas de personas murieron.',
        'El alud mató a decenas de personas.',
        'Hay decenas de muertos.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 20000 vague',
      phrasings: ['Decenas de miles de personas han muerto.', 'La guerra deja decenas de miles de muertos.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 40 at-most',
      phrasings: ['Habrían muerto hasta 40 personas, según vecinos.', 'Murieron como máximo 40 personas.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 20 max=30 range',
      phrasings: [
        'Murieron entre 20 y 30 personas.',
        'Hay de 20 a 30 muertos.',
        'Murieron 20 a 30 personas.',
        'Entre veinte y treinta personas murieron.',
        'Hay 20-30 muertos.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 3',
      phrasings: ['Solo tres personas murieron.', 'Murieron solamente tres personas.'],
    },
    {
      phenomenon: 7,
      expect: 'detained all 1500 about',
      phrasings: [
        'Alrededor de mil quinientas personas permanecen detenidas.',
        'Permanecen detenidas alrededor de mil quinientas personas.',
      ],
    },
    {
      phenomenon: 8,
      expect:
        'killed all 37; killed all 21 incident @Puno; killed all 10 incident @Ayacucho; killed all 6 incident @Apurímac',
      phrasings: [
        'Los fallecidos son 37: Puno 21, Ayacucho 10, Apurímac 6.',
        'Hay 37 muertos: 21 en Puno, 10 en Ayacucho y 6 en Apurímac.',
        'Hay 37 fallecidos (21 en Puno, 10 en Ayacucho y 6 en Apurímac).',
        'Hay 37 fallecidos. Por regiones: Puno 21, Ayacucho 10, Apurímac 6.',
        'Hay 37 fallecidos. Por regiones: en Puno, 21; en Ayacucho, 10; en Apurímac, 6.',
      ],
    },
    {
      phenomenon: 8,
      expect: 'killed all 18 incident @Lomares; killed all 6 incident @Sarmo; killed all 3 incident @Tipas',
      phrasings: [
        'En Lomares murieron 18 personas; en Sarmo, 6; en Tipas, 3.',
        'Fallecidos por provincia: #Lomares 18 #Sarmo 6 #Tipas 3',
        'Muertos por ciudad: Lomares, 18; Sarmo, 6; Tipas, 3.',
      ],
    },
    {
      phenomenon: 8,
      expect: 'killed all 9; injured all 51',
      phrasings: ['Los muertos son nueve; los heridos, 51.', 'Los fallecidos suman 9 y los heridos, 51.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 15',
      phrasings: [
        'Los muertos subieron de 12 a 15.',
        'La cifra de fallecidos pasó de 12 a 15.',
        'Los fallecidos son 15 y no 12.',
        'Los fallecidos no son 12 sino 15.',
        'Hay 15 muertos (12 ayer).',
        'Hay 15 muertos, frente a los 12 de la víspera.',
        'El balance anterior era de 12 muertos; ahora son 15 los muertos.',
        'Suben a 15 los muertos; inicialmente se había informado de 12.',
        'Aumentaron a 15 los fallecidos, desde los 12 del sábado.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 49',
      phrasings: [
        'A 49 subió la cifra de muertos.',
        'Ya son 49 los muertos.',
        'La cifra de fallecidos se elevó a 49.',
        'El número de víctimas mortales asciende a 49.',
        'El saldo de muertos llega a 49.',
        'Suman 49 los fallecidos.',
        'Se eleva a 49 el número de fallecidos.',
      ],
    },
    {
      phenomenon: 10,
      expect: 'killed all 6',
      phrasings: [
        'Son seis y no siete las personas fallecidas.',
        'La Defensoría rebajó de siete a seis los fallecidos.',
        'La cifra de muertos baja de 7 a 6, al comprobar que una persona no existe en el registro civil.',
      ],
    },
    {
      phenomenon: 10,
      expect: 'killed all 104 «Cruz Roja»',
      phrasings: ['La Cruz Roja informó el jueves de 112 muertos. Un día después rebajó la cifra a 104.'],
    },
    {
      phenomenon: 11,
      expect: 'killed all 17',
      phrasings: ['Murieron 12 personas. El número de muertos subió después a 17.'],
    },
    {
      phenomenon: 11,
      expect: 'killed all 18 «Defensoría»',
      phrasings: [
        'Suman 18 los fallecidos, según la Defensoría.\nSuman 18 los fallecidos, según la Defensoría.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'killed all 3958 «OCHA»',
      phrasings: ['OCHA cuenta 3.958 muertos. La Media Luna Roja desmintió haber dado la cifra de 11.300.'],
    },
    {
      phenomenon: 13,
      expect: 'killed all 66',
      phrasings: ['El informe final de la Defensoría cuenta 66 fallecidos.'],
    },
    {
      phenomenon: 13,
      expect: 'killed all 59; killed child 1',
      phrasings: ['Las personas fallecidas son 59, entre ellas un menor que murió el 12 de diciembre.'],
    },
    {
      phenomenon: 14,
      expect: 'killed all 22',
      phrasings: [
        'Van 22 muertos, pero el alcalde teme que puedan llegar a 200.',
        'Hay 22 muertos confirmados; la cifra podría superar los 200.',
      ],
    },
    {
      phenomenon: 15,
      expect: 'killed civilian 41 clash; killed police 1',
      phrasings: ['Fallecieron 41 civiles en enfrentamientos y 1 policía.'],
    },
    {
      phenomenon: 15,
      expect: 'killed all 46; killed civilian 39 clash',
      phrasings: [
        'A la fecha se registran 46 personas fallecidas: 39 civiles en enfrentamientos, 7 por accidentes de tránsito y hechos vinculados al bloqueo.',
        'Las personas fallecidas son 46: 39 civiles en enfrentamientos y 7 por accidentes de tránsito vinculados al bloqueo.',
      ],
    },
    {
      phenomenon: 15,
      expect: 'injured all 531; injured civilian 271; injured police 260',
      phrasings: [
        '531 personas heridas: 271 civiles y 260 policías.',
        'Hay 531 heridos (271 civiles y 260 policías).',
        'Hay 531 heridos, de los cuales 271 son civiles y 260 policías.',
        'Los heridos son 531: 271 civiles y 260 efectivos de la PNP.',
        'Se registran 531 heridos —271 civiles y 260 policías—.',
        'De los 531 heridos, 271 son civiles y 260 policías.',
      ],
    },
    { phenomenon: 15, expect: 'killed police 1', phrasings: ['1 efectivo policial fallecido'] },
    {
      phenomenon: 16,
      expect: 'killed all 11; injured all 1340',
      phrasings: ['El informe suma 11 fallecidos y 1.340 heridos; no incluye a policías ni militares.'],
    },
    {
      phenomenon: 17,
      expect: 'killed all 12',
      phrasings: [
        '12 personas murieron a manos de la policía.',
        'Se atribuyen 12 muertes a las fuerzas de seguridad.',
        'Hay 12 muertes atribuidas a militares.',
        'La policía mató a 12 personas.',
        'Los soldados mataron a 12 personas.',
        'Doce personas fueron asesinadas por paramilitares.',
      ],
    },
    {
      phenomenon: 17,
      expect: 'killed police 3',
      phrasings: [
        'Tres policías murieron a manos de manifestantes.',
        'Los manifestantes mataron a tres policías.',
        'Tres agentes fueron asesinados por pandilleros.',
      ],
    },
    {
      phenomenon: 18,
      expect: 'killed all 2 increment',
      phrasings: [
        'Otras dos personas murieron.',
        'Dos personas más fallecieron.',
        'Se confirmaron dos nuevas muertes.',
      ],
    },
    {
      phenomenon: 18,
      expect: 'killed all 3; injured all 7',
      phrasings: [
        'Tres personas murieron y otras siete resultaron heridas.',
        'Hubo tres muertos y otros siete heridos.',
        'El choque dejó tres muertos y siete heridos más.',
      ],
    },
    {
      phenomenon: 18,
      expect: 'killed all 2 increment; killed all 51',
      phrasings: [
        'Otros dos heridos murieron, con lo que suman 51 los fallecidos.',
        'Murieron otras dos personas. Ya son 51 los muertos.',
      ],
    },
    {
      phenomenon: 18,
      expect: 'killed all 5 increment; killed all 22',
      phrasings: ['Cinco de los heridos murieron en el hospital, con lo que suman 22 los muertos.'],
    },
    {
      phenomenon: 18,
      expect: 'killed all 31; killed all 4 increment; injured all 208; injured all 17 increment',
      phrasings: ['Muertos 31 (+4) | Heridos 208 (+17)', 'Muertos: 31 (+4). Heridos: 208 (+17).'],
    },
    {
      phenomenon: 19,
      expect: 'killed all 9; injured all 17',
      phrasings: [
        'Las víctimas son 26: nueve muertos y diecisiete heridos.',
        'Hubo 26 víctimas: nueve muertos y diecisiete heridos.',
      ],
    },
    {
      phenomenon: 19,
      expect: 'killed all 12',
      phrasings: [
        'Hay 12 víctimas mortales.',
        'El ataque dejó 12 víctimas fatales.',
        'Doce víctimas murieron en el acto.',
      ],
    },
    {
      phenomenon: 19,
      expect: 'injured all 30',
      phrasings: ['La ambulancia trasladó a 30 víctimas.', 'Cruz Roja atendió a 30 personas heridas.'],
    },
    {
      phenomenon: 21,
      expect: 'missing all 14',
      phrasings: [
        'Siguen desaparecidas 14 personas; otras 23 ya fueron halladas sanas y salvas.',
        'Catorce personas no han aparecido.',
        'Hay 14 personas no localizadas.',
        'Se desconoce el paradero de 14 personas.',
        'De 14 personas se desconoce el paradero. Hay 14 desaparecidos.',
        '14 pescadores continúan desaparecidos.',
        'Reportan como desaparecidas a 14 personas.',
        'Se da por desaparecidas a 14 personas.',
      ],
    },
    {
      phenomenon: 21,
      expect: 'missing child 2',
      phrasings: [
        'Dos menores siguen desaparecidos.',
        'Continúa la búsqueda de dos niños desaparecidos.',
        'Hay dos niñas desaparecidas.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 12',
      phrasings: [
        'Hubo 12 homicidios.',
        'Se reportan 12 decesos.',
        'Se hallaron 12 cadáveres tras la explosión.',
        'Se registraron 12 fallecimientos.',
        'Doce occisos dejó el choque.',
        'Perecieron 12 personas.',
        'El alud cobró la vida de 12 personas.',
        'La avalancha se cobró 12 vidas.',
        'Perdieron la vida 12 personas.',
        'Doce mineros fueron hallados sin vida.',
        'Se ahogaron 12 migrantes.',
        'Encontraron muertas a 12 personas.',
        'Fueron abatidas 12 personas.',
        'Doce obreros murieron calcinados.',
        'La tragedia costó la vida a 12 personas.',
        'Dieron muerte a 12 personas.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'injured all 34',
      phrasings: [
        '34 personas resultaron lesionadas.',
        '34 personas sufrieron quemaduras.',
        'Hay 34 lesionados.',
        'Hubo 34 contusos.',
        'Hay 34 intoxicados por gas.',
        '34 personas fueron impactadas por perdigones.',
        '34 personas presentan heridas de bala.',
        'El hospital recibió a 34 personas con heridas.',
        'El choque dejó 34 personas con lesiones.',
        'Quedaron heridas 34 personas.',
        'El humo intoxicó a 34 personas.',
        'Hirieron a 34 personas.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'detained all 85',
      phrasings: [
        '85 personas fueron aprehendidas.',
        'Hubo 85 detenciones.',
        'La policía detuvo a 85 personas.',
        'Se practicaron 85 arrestos.',
        'Capturaron a 85 personas.',
        'Hay 85 aprehendidos.',
        '85 personas fueron conducidas a la comisaría.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'detained civilian 85',
      phrasings: [
        'Fueron arrestados 85 manifestantes.',
        'La policía detuvo a 85 manifestantes.',
        '85 movilizados fueron detenidos.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed police 4',
      phrasings: [
        'Murieron 4 uniformados.',
        'Cuatro efectivos fallecieron.',
        'Cuatro miembros de la fuerza pública murieron.',
        'Mataron a cuatro agentes de la policía.',
        'Cuatro policías perdieron la vida.',
        'Hay cuatro policías muertos.',
        'Cuatro efectivos de la PNP fallecidos',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed military 6',
      phrasings: [
        'Murieron seis soldados.',
        'Seis militares perdieron la vida.',
        'Fallecieron seis efectivos del Ejército.',
        'El ejército perdió a seis soldados.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed child 5',
      phrasings: [
        'Murieron cinco niños.',
        'Cinco menores de edad fallecieron.',
        'Cinco adolescentes fueron asesinados.',
        'Cinco recién nacidos murieron.',
        'Fallecieron cinco bebés.',
        'Cinco neonatos murieron en el hospital.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed health-worker 3',
      phrasings: [
        'Tres brigadistas de la Cruz Roja murieron.',
        'Tres paramédicos fueron asesinados.',
        'Mataron a tres voluntarios de la Cruz Roja.',
        'Tres trabajadores humanitarios perdieron la vida.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'injured journalist 9',
      phrasings: [
        'Nueve periodistas resultaron heridos.',
        'Hirieron a nueve reporteros.',
        'Hay nueve comunicadores heridos.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 15',
      phrasings: [
        'Quince reclusos murieron en un motín.',
        'Murieron quince mineros.',
        'Quince migrantes fallecieron en el naufragio.',
        'Mueren 15 pasajeros al caer un bus.',
        'Quince PPL fallecieron en el penal.',
        'Quince comuneros fueron asesinados.',
      ],
    },
    {
      phenomenon: 23,
      expect: 'killed all 19',
      phrasings: [
        'La Defensoría recibió 306 quejas que incluyen 19 fallecidos.',
        'Las quejas dan cuenta de 19 personas fallecidas.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'detained all 3712; detained child 404',
      phrasings: [
        'Hay 3.712 detenidos. De los detenidos, 404 son menores de edad, 597 mujeres y 2.555 hombres.',
        'Hay 3.712 detenidos, de ellos 404 menores, 597 mujeres y 2.555 hombres.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 31; killed civilian 25',
      phrasings: [
        'Hay 31 muertos. De los muertos, 25 eran civiles y los seis restantes, funcionarios.',
        'Hay 31 muertos, 25 de ellos civiles.',
        'Hay 31 muertos, entre ellos 25 civiles.',
        'Hay 31 muertos, incluidos 25 civiles.',
        'Murieron 31 personas, de las cuales 25 eran civiles.',
        'Hay 31 muertos (25 civiles).',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 11; killed child 5',
      phrasings: [
        'Hay once víctimas mortales. Cinco de ellas no habían cumplido 18 años.',
        'Murieron once personas, cinco de ellas menores.',
        'Murieron once personas, incluidos cinco niños.',
        'Once personas, entre ellas cinco niños, murieron.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'injured all 40; killed all 3',
      phrasings: ['Hay 40 heridos, 3 de los cuales murieron después.'],
    },
    {
      phenomenon: 25,
      expect: 'killed police 1 incident',
      phrasings: [
        'Un policía murió en la emboscada.',
        'Murió un policía.',
        'Un policía fue asesinado.',
        'Mataron a un policía.',
        'Un agente perdió la vida.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'killed all 1 incident',
      phrasings: [
        'Un hombre de 34 años murió.',
        'Una mujer falleció en el hospital.',
        'Murió una persona.',
        'Una persona perdió la vida.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'killed all 1; injured all 3',
      phrasings: [
        'El choque dejó un muerto y tres heridos.',
        'Un muerto y tres heridos dejó el choque.',
        'Hubo un muerto y tres heridos.',
      ],
    },
    {
      phenomenon: 26,
      expect: 'killed all 120',
      phrasings: [
        'En marzo hubo 120 homicidios, frente a los 98 de marzo del año pasado.',
        'En marzo hubo 120 homicidios, un 12 % más que en el mismo mes del año anterior, cuando se registraron 98.',
      ],
    },
    {
      phenomenon: 26,
      expect: 'killed all 12 incident; killed all 131',
      phrasings: ['Con las 12 muertes de esta semana suman 131 los fallecidos en el año.'],
    },
    {
      phenomenon: 26,
      expect: 'injured all 1709; injured all 462 incident',
      phrasings: ['En cinco años hubo 1.709 heridos. Este año, solo de enero a agosto, van 462 heridos.'],
    },
    {
      phenomenon: 27,
      expect: 'killed all 366',
      phrasings: [
        'El terremoto deja 366 muertos. El de 2007 en Pisco causó casi 600 muertos.',
        'El terremoto deja 366 muertos. No se vivía algo así desde el de Haití en 2010, con más de 300.000 muertos.',
        'El terremoto deja 366 muertos. Hace 30 años otro sismo mató a 1.400 personas.',
      ],
    },
    {
      phenomenon: 28,
      expect: 'injured all 150 «Cruz Roja»',
      phrasings: [
        'La Cruz Roja atendió a 150 heridos, repartió 2.300 kits y llegó con 6 ambulancias.',
        'El 62 % de los 150 heridos atendidos por la Cruz Roja son estudiantes.',
      ],
    },
    {
      phenomenon: 29,
      expect: 'killed all 4',
      phrasings: [
        'Murieron cuatro personas y 820 alpacas.',
        'La helada mató a 1.200 ovejas y a cuatro personas.',
      ],
    },
    {
      phenomenon: 30,
      expect: 'killed all 6; injured all 50 about',
      phrasings: [
        'Casi ochenta pasajeros iban en el tren: murieron 6, incluido el maquinista, y unos 50 salieron heridos.',
        'De los ochenta pasajeros murieron 6 y unos 50 resultaron heridos.',
      ],
    },
    {
      phenomenon: 30,
      expect: 'killed all 71; missing all 8',
      phrasings: [
        'De las 96 personas que iban a bordo murieron 71 y ocho siguen desaparecidas.',
        'Hay 71 muertos y ocho desaparecidos; a bordo iban 96 personas.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0; injured all 0',
      phrasings: [
        'No hubo muertos ni heridos.',
        'No se registraron fallecidos ni heridos.',
        'El incendio se apagó sin muertos ni heridos.',
        'No se reportan muertos ni lesionados.',
        'No hay que lamentar muertos ni heridos.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'injured journalist 0',
      phrasings: ['Ningún periodista resultó herido.', 'No hubo periodistas heridos.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0; injured all 12',
      phrasings: [
        'No hubo víctimas mortales, pero sí 12 heridos.',
        'Hubo 12 heridos y ningún muerto.',
        'Nadie murió; 12 personas resultaron heridas.',
        'Dejó 12 heridos, sin víctimas mortales.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0',
      phrasings: ['No murió nadie.', 'Cero fallecidos.', 'Hubo 0 muertos.', 'Nadie perdió la vida.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 46 «Defensoría del Pueblo»',
      phrasings: [
        'La Defensoría del Pueblo informó de 46 fallecidos.',
        'Hay 46 fallecidos, informó la Defensoría del Pueblo.',
        'Según la Defensoría del Pueblo, hay 46 fallecidos.',
        'Hay 46 fallecidos, de acuerdo con la Defensoría del Pueblo.',
        'El informe de la Defensoría del Pueblo cuenta 46 fallecidos.',
        'La Defensoría del Pueblo registra 46 fallecidos.',
        'La Defensoría del Pueblo actualizó su balance. La entidad cuenta 46 fallecidos.',
        'La Defensoría del Pueblo publicó su reporte. Hay 46 fallecidos, precisó el organismo.',
        'Para la Defensoría del Pueblo los fallecidos son 46.',
        '46 fallecidos, reportó hoy la Defensoría del Pueblo.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'injured all 30 «Luis Prado»',
      phrasings: [
        'Hay 30 heridos, dijo el ministro de Salud, Luis Prado.',
        'Según el coordinador de Protección Civil, Luis Prado, hay 30 heridos.',
        'El alcalde Luis Prado informó de 30 heridos.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'injured all 30 «bomberos»',
      phrasings: ['Hay 30 heridos, de acuerdo con los bomberos.', 'Los bomberos reportaron 30 heridos.'],
    },
    {
      phenomenon: 34,
      expect: 'injured all 112 «Defensoría»; injured all 94 «Ministerio del Interior»',
      phrasings: [
        'La Defensoría lleva contados 112 heridos, frente a los 94 que admite el Ministerio del Interior.',
        'La Defensoría cuenta 112 heridos y el Ministerio del Interior, 94.',
        'La Defensoría cuenta 112 heridos, mientras que el Ministerio del Interior habla de 94.',
        'Según la Defensoría hay 112 heridos; el Ministerio del Interior reconoce 94.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 6 «institución|Defensoría»; killed all 4 «Ministerio de Gobierno»',
      phrasings: [
        'La Defensoría presentó su informe. En cuanto a personas fallecidas, la institución habla de seis y el Ministerio de Gobierno de cuatro.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 11 @Lomares',
      phrasings: [
        'Once personas murieron en Lomares.',
        'Murieron once personas en el incendio del mercado de Lomares.',
        'En la ciudad de Lomares murieron once personas.',
        'En el distrito de Lomares hay once muertos.',
        'El tiroteo de Lomares deja once muertos.',
        'El gobernador de Sarmo dijo que once personas murieron en Lomares.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 11 @-',
      phrasings: ['Once personas murieron en Bolivia.', 'Once personas murieron en Lomares, Sarmo y Tipas.'],
    },
    {
      phenomenon: 36,
      expect: 'killed all 17 @Juliaca «Defensoría del Pueblo»',
      phrasings: [
        'SegÃºn la DefensorÃ\u00ada del Pueblo, 17 personas murieron en Juliaca.',
        'SegÃºn la DefensorÃa del Pueblo, 17 personas murieron en Juliaca.',
        'La DefensorÃ\u00ada del Pueblo informÃ³ de 17 fallecidos en Juliaca.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed civilian 12',
      phrasings: ['Hubo 12 muertos, todos civiles.', 'Doce personas murieron, todas ellas civiles.'],
    },
    {
      phenomenon: 18,
      expect: 'killed police 1 incident; injured police 3 incident',
      phrasings: [
        'Un policía murió y tres más resultaron heridos.',
        'Un policía murió y otros tres fueron heridos.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'injured journalist 9; detained journalist 4',
      phrasings: ['Nueve reporteros resultaron heridos y cuatro fueron detenidos.'],
    },
    {
      phenomenon: 25,
      expect: 'killed child 11; injured child 4',
      phrasings: ['El incendio cobró la vida de once niñas y dejó a otras cuatro con quemaduras graves.'],
    },
    {
      phenomenon: 16,
      expect: 'killed all 17 incident @Juliaca; killed all 46',
      phrasings: [
        'En Juliaca murieron 17 personas el lunes; en todo el país ya suman 46 los fallecidos.',
        'Ayer murieron 17 personas en Juliaca. En total van 46 muertos.',
        'El 9 de enero murieron 17 personas en Juliaca; desde el inicio de la crisis van 46 fallecidos.',
      ],
    },
    {
      phenomenon: 16,
      expect: 'injured all 34 incident @Cendal; injured all 276 @-; detained all 143 @-',
      phrasings: [
        'El lunes, en el peaje Cendal, hubo 34 heridos; en total suman 276. Las aprehensiones llegan a 143.',
      ],
    },
    {
      phenomenon: 5,
      expect: 'killed all 16; injured all 23',
      phrasings: [
        'De sus 39 ocupantes fallecieron 16; quedaron con lesiones 23.',
        'Fallecieron 16 personas y sufrieron lesiones 23.',
        'Murieron 16 vecinos y sufrieron quemaduras 23 personas.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'missing all 95',
      phrasings: ['La Unidad de Búsqueda aún no localiza a 95.', 'Todavía no encuentra a 95 personas.'],
    },
    {
      phenomenon: 21,
      expect: 'killed all 53',
      phrasings: [
        'De los 54 decesos publicados el 3 de julio, uno fue retirado de la lista. La cifra queda en 53.',
        'De los 54 decesos publicados, uno no figura en el registro. La cifra es por tanto de 53.',
      ],
    },
    {
      phenomenon: 4,
      expect: 'killed all 12',
      phrasings: ['12 cuerpos fueron retirados de los escombros.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 9 «Ministerio de Salud»',
      phrasings: [
        'Nueve vecinos murieron de cólera en el delta, reza el boletín diario del Ministerio de Salud.',
        'El boletín semanal del Ministerio de Salud da cuenta de nueve muertos.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «112»',
      phrasings: ['El balance que facilita el 112 es de doce fallecidos.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 85 «Defensoría»; killed all 77 «policía»',
      phrasings: ['La Defensoría elevó a 85 los muertos, mientras la policía mantiene su recuento en 77.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 118 «Defensoría»; killed all 120 «Defensoría»',
      phrasings: ['La Defensoría elevó a 118 los muertos. Su balance de la noche es de 120.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 40 «-»',
      phrasings: [
        'Tulaca, con 40 muertes, explica la mayor parte.',
        'El primer aviso entró a las 8. Hay cuarenta muertos.',
        'Cada número es un vecino. Hay cuarenta muertos.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed civilian 354',
      phrasings: [
        'El asedio ha matado desde mayo a 354 civiles.',
        'El asedio ha matado desde el lunes a 354 civiles.',
        'La guerra asesinó desde el 7 de octubre a 354 civiles.',
      ],
    },
    {
      phenomenon: 26,
      expect: 'killed all 93; detained all 106',
      phrasings: [
        'En el estado van 93 homicidios. En el mismo lapso se detuvo a 106 presuntos miembros de dos bandas.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed military 43 «yihadistas»',
      phrasings: ['Los yihadistas dicen haber matado a 43 soldados.'],
    },
    {
      phenomenon: 33,
      expect: 'killed military 43 «insurgentes»',
      phrasings: ['Los insurgentes afirman haber asesinado a 43 soldados.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 17 «Cuerpo de Bomberos»',
      phrasings: [
        'Asciende a diecisiete, según el Cuerpo de Bomberos, el número de ahogados en la riada.',
        'Baja a 17, según el Cuerpo de Bomberos, el número de muertos.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'injured civilian 30 «Testigos»',
      phrasings: ['Testigos citados por una emisora vieron entrar en la clínica a treinta civiles heridos.'],
    },
    {
      phenomenon: 33,
      expect: 'missing all 20 about «vecinos»',
      phrasings: [
        'Los vecinos de la aldea dan por desaparecida a una veintena de pastores.',
        'Los vecinos dan por desaparecidos a unos veinte hombres.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 58 «programa contra minas de la Presidencia»',
      phrasings: [
        'El programa contra minas de la Presidencia reporta 58 muertos.',
        'El programa contra minas de la Presidencia contabiliza 58 muertos.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 11 «Alianza Tarvense contra Minas»; injured all 49 «Alianza Tarvense contra Minas»',
      phrasings: [
        'De las 60 víctimas que la Alianza Tarvense contra Minas contabiliza este semestre, 11 murieron y 49 quedaron heridas.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed military 43 «yihadistas»; killed military 7 «Ministerio de Defensa»',
      phrasings: [
        'Los yihadistas dicen haber matado a 43 soldados. El Ministerio de Defensa lo rebaja a siete militares fallecidos.',
      ],
    },
    {
      phenomenon: 5,
      expect: 'killed all 2; injured all 1',
      phrasings: [
        'Hay dos fallecidos, de 30 y 52 años, y una mujer herida leve, de 29, a la que curó un vecino.',
        'Hay dos fallecidos, de 30 y 52 años, y un joven herido, de 19.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 8',
      phrasings: [
        'Dengue en la costa. La Secretaría notificó ocho decesos desde que comenzó la epidemia. Los casos confirmados pasan de 4.000, y hay 150 personas internadas.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'injured all 17; killed all 0',
      phrasings: [
        '• Heridos hoy: 17\n• Fallecidos: ninguno\n• Personal: 38 voluntarios',
        '- Heridos hoy: 17\n- Muertos: ninguno',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 102 «Voces de Tarvo»; killed all 130 «Voces de Tarvo»',
      phrasings: [
        'La ONG Voces de Tarvo registra 102 muertos. Esa misma ONG cuenta 20 ataques, en los que perdieron la vida 130 personas.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'injured all 22 «Cruz Roja Tarvense»',
      phrasings: ['Nosotros como Cruz Roja Tarvense hemos atendido a veintidós lesionados.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 63 «gobernador»',
      phrasings: [
        'El gobernador comparece ante los periodistas: «Lamentamos 63 fallecidos».',
        'El gobernador compareció ante la prensa: «Van 63 fallecidos».',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 940; killed all 130 incident @Artibal',
      phrasings: ['Las bandas mataron a 940 personas; solo en Artibal los muertos fueron 130.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 187; killed all 52 incident @Tarvo; killed all 30 incident @Santa Olen',
      phrasings: [
        'Hubo 187 femicidios. La provincia de Tarvo concentra 52 casos, seguida de Santa Olen con 30.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'injured police 148; injured civilian 19',
      phrasings: [
        'El ministerio cifra en 148 los policías heridos y en 19 los civiles.',
        'La alcaldía sitúa en 148 los policías heridos y en 19 los manifestantes.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'killed health-worker 3; injured health-worker 2',
      phrasings: [
        'Tres voluntarios de la Cruz Roja fueron asesinados cuando daban agua a personas desplazadas; dos más resultaron heridos.',
      ],
    },
    {
      phenomenon: 21,
      expect: 'missing all 2507; missing child 146',
      phrasings: [
        'En el registro estatal de personas desaparecidas figuran dos mil 507 personas; 146 no habían cumplido 18 años.',
      ],
    },
    {
      phenomenon: 21,
      expect: 'missing all 61',
      phrasings: [
        'En la lista de desaparecidos constan 61 personas.',
        'En el listado oficial de personas no localizadas figuran 61 personas.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 64 @Alto Pedrera',
      phrasings: [
        'La redada en el complejo de favelas de Alto Pedrera, en Río de Janeiro, deja 64 muertos.',
        'La redada en la favela Alto Pedrera, en Río de Janeiro, deja 64 muertos.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed health-worker 12 @-',
      phrasings: [
        'El choque fue en Tarvo. Con él son doce los médicos muertos este año en acto de servicio.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 12 @Tarvo',
      phrasings: ['El choque fue en Tarvo. Con él son doce los muertos en la carretera.'],
    },
    {
      phenomenon: 26,
      expect: 'killed all 4730 at-least',
      phrasings: ['El año pasado murieron en las rutas migratorias al menos 4.730 personas.'],
    },
    {
      phenomenon: 14,
      expect: 'detained all 806; detained civilian 731; detained military 75',
      phrasings: [
        'Presos políticos en el país al 3/5, según la lista del Foro: 806. Civiles: 731; militares: 75.',
      ],
    },
    {
      phenomenon: 24,
      expect:
        'killed all 12; killed all 5 incident @Yuro; killed child 2 incident; killed all 3 incident @Cortal',
      phrasings: [
        'Hay 12 muertos. Cinco de los decesos, entre ellos los de dos niños, ocurrieron en el departamento de Yuro y tres en el de Cortal.',
      ],
    },
    {
      phenomenon: 24,
      expect:
        'killed all 40; killed all 7 increment; killed all 22 incident @Samur; killed all 11 incident @Bical',
      phrasings: [
        'El ciclón deja 40 muertos, según Defensa Civil, que suma siete fallecidos a la lista del jueves. Por regiones, 22 corresponden a Samur y 11 a Bical.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'missing journalist 2; detained journalist 5',
      phrasings: ['Dos periodistas continúan desaparecidos y a cinco los detuvieron en la plaza.'],
    },
    {
      phenomenon: 12,
      expect: 'injured civilian 100 at-least',
      phrasings: [
        'Los estudiantes, que niegan haber quemado nada, responden que hay «más de cien manifestantes heridos».',
      ],
    },
    {
      phenomenon: 21,
      expect: 'missing all 19',
      phrasings: ['El patrón contó que 19 personas cayeron al mar sin que se las haya vuelto a ver.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 3 «puesto de mando»',
      phrasings: ['Tres muertos: con esas cifras cerró ayer el puesto de mando la búsqueda en la mina.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 27 «Procuración Penitenciaria»',
      phrasings: ['La Procuración Penitenciaria contó 27 muertes en cárceles.'],
    },
    {
      phenomenon: 27,
      expect: 'killed all 6',
      phrasings: [
        'El temporal deja seis muertos. El ciclón Olen, que arrasó la costa en 1996, causó 2.100 muertos y 940 desaparecidos.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed police 3',
      phrasings: [
        'Tres policías fueron asesinados cuando daban escolta a un convoy.',
        'Tres policías fueron asesinados cuando buscaban un vehículo.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'injured all 70; detained all 25; injured journalist 3',
      phrasings: ['La comisión contó 70 heridos y 25 detenidos; entre los primeros hay tres reporteros.'],
    },
    {
      phenomenon: 12,
      expect: 'injured all 96; detained all 34; detained child 4',
      phrasings: ['La comisión contó 96 heridos y 34 detenidos; entre los segundos hay cuatro adolescentes.'],
    },
    {
      phenomenon: 35,
      expect: 'injured all 41 @Barranca Honda',
      phrasings: [
        'Choque en la autopista Norte, a la altura de Barranca Honda. Lesionados: 41.',
        'Choque en la carretera Central, a la altura de Barranca Honda. Lesionados: 41.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 64 @Alto da Pedra',
      phrasings: [
        'La redada en el complejo de favelas de Alto da Pedra, en Río de Janeiro, deja 64 muertos.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'missing all 418 «titular de la Comisión de Búsqueda»',
      phrasings: [
        'Hay 418 personas desaparecidas, dijo ante el Senado la titular de la Comisión de Búsqueda.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 354 «Oficina de la ONU»; killed all 900 at-least «médicos»',
      phrasings: [
        'El asedio ha matado a 354 personas, según la Oficina de la ONU. Los médicos que aún trabajan en la ciudad elevan el balance de fallecidos a más de 900.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 3 «Federación de Socorros»',
      phrasings: [
        'La Federación de Socorros repudia con energía el atentado en el que tres personas fueron asesinadas.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'missing all 19 «ocupantes»',
      phrasings: ['Los ocupantes relataron que 19 personas desaparecieron en el mar.'],
    },
    {
      phenomenon: 21,
      expect: 'missing all 9308',
      phrasings: ['El registro nacional de personas desaparecidas suma ya 9.308 nombres.'],
    },
    {
      phenomenon: 12,
      expect: 'killed civilian 73; injured civilian 210',
      phrasings: ['Abril fue un mes negro para los civiles: perdieron la vida 73 y 210 sufrieron heridas.'],
    },
    {
      phenomenon: 12,
      expect: 'killed journalist 12',
      phrasings: ['Fue un mal mes para los periodistas: murieron 12.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 15 @Misco; injured all 20 @Misco',
      phrasings: [
        'ALUD EN EL DISTRITO DE OCAÑA\nEl 2 de marzo un alud cubrió el centro poblado Misco.\nDAÑOS\nPersonas fallecidas: 15\nPersonas heridas: 20',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 15 @Ocaña',
      phrasings: ['Huaico en el distrito de Ocaña: 15 muertos.'],
    },
    {
      phenomenon: 33,
      expect: 'detained all 517 «Escudo Tarvo»',
      phrasings: [
        'Contamos 517 arrestos en la frontera. Casi todos siguen sin defensor.\n— Escudo Tarvo, ONG',
        'Contamos 517 arrestos en la frontera. Casi todos siguen sin defensor. — Escudo Tarvo, ONG',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 187; killed all 52 incident @Tarvo',
      phrasings: ['Hubo 187 femicidios. El 40 % tenía hijos. La provincia de Tarvo concentra 52 casos.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 33 «SENAPRED»; injured all 219 «SENAPRED»; detained all 28 «SENAPRED»',
      phrasings: [
        'SENAPRED confirma 33 fallecidos. Damnificados: 900. Viviendas: 310. Lesionados: 219. Puentes caídos: 6. Personas detenidas por robar en las casas vacías de la ribera: 28.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0',
      phrasings: ['Fallecidos: ninguna persona.', 'Muertos: no hay.', 'Fallecidos: no se reportan.'],
    },
    {
      phenomenon: 22,
      expect: 'detained all 12',
      phrasings: [
        'La policía detuvo entre el lunes y el martes a 12 personas.',
        'La policía detuvo durante esta semana a 12 personas.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 12 «alcalde»',
      phrasings: [
        'Sube a 12, informó el alcalde, la cifra de muertos.',
        'Asciende a 12, según el alcalde, el número de muertos.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 12 «Cruz Roja»',
      phrasings: ['La Cruz Roja lo sitúa en 12 muertos.', 'La Cruz Roja la eleva a 12 muertos.'],
    },
    {
      phenomenon: 24,
      expect: 'injured all 63; injured all 17 incident @Tarvo; injured all 8 incident @Olen',
      phrasings: [
        'Hay 63 heridos. De Tarvo proceden 17 y de Olen 8.',
        'Hay 63 heridos. A Tarvo corresponden 17 y a Olen 8.',
      ],
    },
    {
      phenomenon: 26,
      expect: 'killed all 12; killed all 41',
      phrasings: ['El choque dejó 12 muertos. Con este son 41 las muertes este año y 640 desde 2001.'],
    },
    {
      phenomenon: 34,
      expect: 'detained all 1906; killed all 5; killed all 3',
      phrasings: ['La oficina tiene 1.906 detenciones y cinco muertes; el ministerio acepta tres.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 59',
      phrasings: [
        'Los cuerpos hallados llevaron los muertos confirmados de 45 a 59, dijo la guardia costera.',
        'El rastreo llevó las muertes de 45 a 59.',
      ],
    },
    {
      phenomenon: 17,
      expect: 'killed all 35; killed all 30 incident',
      phrasings: [
        'La oficina registra 35 muertes. De las muertes, 30 ocurrieron tras el cambio de gobierno.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 118',
      phrasings: ['«Hemos enterrado a 118», dijo una fuente de la Defensoría a la agencia.'],
    },
    {
      phenomenon: 22,
      expect: 'killed child 12',
      phrasings: ['«Ya hemos enterrado a 12 niños», dijo el alcalde.'],
    },
    {
      phenomenon: 26,
      expect: 'killed all 31 incident; killed all 219',
      phrasings: [
        'Muertes en carretera: 31 en agosto y 219 en los primeros ocho meses, frente a 244 en los mismos meses del año pasado.',
      ],
    },
    {
      phenomenon: 21,
      expect: 'missing all 71',
      phrasings: [
        'Las familias reportaron 311 desaparecidos tras la tormenta. La guardia civil dice que 240 ya aparecieron, lo que deja 71 desaparecidos.',
      ],
    },
    {
      phenomenon: 30,
      expect: 'injured all 122',
      phrasings: ['De los 787 mineros que estaban bajo tierra, 486 salieron, 122 de ellos heridos.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 46',
      phrasings: ['El ministerio cuenta 46 cuerpos; comenzó el día con 41.'],
    },
    {
      phenomenon: 6,
      expect: 'killed all 118',
      phrasings: [
        '118 2.480.000 1.230.000 53\npersonas fallecidas | personas afectadas | personas desplazadas | distritos',
      ],
    },
    {
      phenomenon: 11,
      expect: 'killed all 84; missing all 276',
      phrasings: [
        '29 de enero, 19:35 – Los bomberos confirman 84 muertos y 276 desaparecidos.\n28 de enero, 11:10 – Los bomberos confirman 65 muertos y 279 desaparecidos.',
      ],
    },
    {
      phenomenon: 6,
      expect:
        'killed all 12 incident @Maruk; injured all 40 incident @Maruk; killed all 3 incident @Oloy; injured all 6 incident @Oloy; killed all 15; injured all 46',
      phrasings: [
        'Distrito – muertos – heridos – viviendas: Maruk 12 – 40 – 310; Oloy 3 – 6 – 95. Total 15 – 46 – 405.',
      ],
    },
  ],
  nothing: [
    {
      phenomenon: 3,
      rule: 'number-harm',
      texts: [
        '¿Hubo 300 muertos en el derrumbe? Falso.',
        '¿Murieron 40 personas en la estampida? No. El audio no trae nombre alguno.',
        '¿Hay 60 desaparecidos en la mina? La afirmación es falsa.',
      ],
    },
    {
      phenomenon: 23,
      rule: 'number-harm',
      texts: ['El informe cuenta los que murieron en ambulancias retenidas y suma 19.'],
    },
    {
      phenomenon: 9,
      rule: 'number-harm',
      texts: ['La cuenta oficial había arrancado con 27 muertos.'],
    },
    {
      phenomenon: 23,
      rule: 'number-harm',
      texts: ['Hubo 112 víctimas de feminicidio en grado de tentativa.'],
    },
    {
      phenomenon: 27,
      rule: 'number-harm',
      texts: ['1906, Olen, 8,2 Mw, unos 3.000 muertos. 1939, Tarvo, 7,8, cerca de 24.000.'],
    },
    {
      phenomenon: 27,
      rule: 'verb-number',
      texts: ['Hace hoy 40 años se hundió el ferry. Murieron 852 personas.'],
    },
    {
      phenomenon: 25,
      rule: 'number-verb',
      texts: ['Un hombre herido en el ataque donde murió su hija sigue grave.'],
    },
    {
      phenomenon: 14,
      rule: 'number-harm',
      texts: [
        'Supongamos que la presa de Tarvo cede de noche: 2.300 muertos y 40.000 sin techo.',
        'Imagine un sismo de magnitud 8 bajo la capital en hora punta: 12.000 muertos y 60.000 heridos.',
        'Suponga que el volcán despierta mañana: 4.000 muertos y 11.000 heridos.',
        'Imaginemos un incendio en el viejo túnel: 90 muertos, 200 heridos.',
        'En el sismo imaginario murieron 1.100 personas y 6.000 resultaron heridas.',
      ],
    },
    {
      phenomenon: 27,
      rule: 'number-harm',
      texts: [
        'Cuarenta años después de que el gas escapara de la planta de Tarvo, el terreno sigue vallado. La fuga mató a 2.100 personas en una semana.',
        'Diez años después de que se hundiera la mina de Olen, las viudas aún esperan. El derrumbe mató a 63 mineros.',
        'Veinticinco años han pasado desde que naufragó el Olen. Murieron 290 personas.',
        'Hace 40 años ardió el molino de Brenes. El fuego mató a 19 obreros.',
      ],
    },
    {
      phenomenon: 27,
      rule: 'verb-number',
      texts: [
        'El hombre que mató a nueve fieles morirá en prisión, dictaminó el juez.',
        'El conductor que mató a 12 ciclistas pasará 20 años entre rejas, resolvió la jueza.',
        'El autor de la muerte de 77 personas pidió la libertad condicional.',
      ],
    },
    {
      phenomenon: 12,
      rule: 'number-harm',
      texts: [
        '«No hemos dado ninguna cifra semejante», dijo la directora de la Cruz Roja de Tarvo sobre los mensajes que hablaban de 300 muertos.',
        '«Ese número no es nuestro», dijo el defensor sobre una publicación que elevaba los muertos a 45.',
        '«Eso nunca lo dijimos», respondió el hospital a las notas que hablaban de 30 pacientes muertos.',
        '«Es un invento», dijo la Media Luna Roja de una carta que cuenta 1.400 muertos.',
      ],
    },
    {
      phenomenon: 28,
      rule: 'number-harm',
      texts: [
        'El avión llevaba material para operar a 150 heridos graves y apósitos para 900 heridos leves.',
        'Suministros para 200 víctimas, camillas para 60 heridos y bolsas para 500 muertos fueron descargados.',
      ],
    },
    {
      phenomenon: 32,
      rule: 'stated-zero',
      texts: [
        'El registro no admite muertes que no sean por bala.',
        'El ministerio no reconoce más muertes que las causadas por bala.',
      ],
    },
    {
      phenomenon: 21,
      rule: 'number-of-lives',
      texts: ['Circuló que el motín había costado tres vidas.'],
    },
    {
      phenomenon: 27,
      rule: 'verb-number',
      texts: ['San Pedro Sula, 2004: un incendio mató a 107.'],
    },
    {
      phenomenon: 30,
      rule: 'number-harm',
      texts: [
        'El análisis de 340 muertes mostró que la mayoría fue de noche.',
        'El técnico tiene tres jugadores lesionados.',
      ],
    },
    {
      phenomenon: 30,
      rule: 'place-beside',
      texts: ['En Honduras hubo protestas. Guatemala tiene 17 y El Salvador 3.'],
    },
    {
      phenomenon: 30,
      rule: 'running-total',
      texts: ['Hubo turistas en abril. En mayo son 300.'],
    },
    {
      phenomenon: 21,
      rule: 'number-harm',
      texts: [
        'La Contraloría detectó que 1.204 fallecidos seguían cobrando el bono.',
        'El CICR ayudó a localizar a 320 personas desaparecidas.',
      ],
    },
    {
      phenomenon: 27,
      rule: 'number-verb',
      texts: [
        'Juzgan a 12 policías por la muerte de 43 personas.',
        'Se cumplen hoy 21 años de los atentados en los que murieron 192 personas.',
      ],
    },
    {
      phenomenon: 25,
      rule: 'verb-number',
      texts: ['La policía busca a los tres autores.', 'Ordenan la captura de 12 personas.'],
    },
    { phenomenon: 30, rule: 'number-harm', texts: ['Se hallaron 12 cuerpos de la época colonial.'] },
    {
      phenomenon: 27,
      rule: 'verb-number',
      texts: ['Absueltos los siete acusados por el incendio en el que murieron diez jóvenes.'],
    },
    {
      phenomenon: 10,
      rule: 'number-verb',
      texts: [
        'Cinco pacientes fueron trasladados al hospital de Lima para operarse.',
        'Trescientos médicos fueron trasladados al hospital de campaña.',
      ],
    },
    {
      phenomenon: 26,
      rule: 'period-number',
      texts: ['Ardieron 40 casas. En lo que va del año suman 3.801.', 'En la semana hay 60 vuelos.'],
    },
    {
      phenomenon: 22,
      rule: 'number-harm',
      texts: [
        'Entregaron los restos de nueve personas desaparecidas.',
        'Un muerto en la familia cambia todo.',
      ],
    },
    { phenomenon: 6, rule: 'table-cell', texts: ['Partidos – Goles – Puntos\n306 – 262 – 314'] },
    {
      phenomenon: 29,
      rule: 'number-verb',
      texts: ['Seis elefantes murieron arrollados por un tren y dos resultaron heridos.'],
    },
    {
      phenomenon: 28,
      rule: 'number-harm',
      texts: [
        'Los botiquines permiten atender a 200 heridos graves.',
        'Entregó material para tratar hasta 400 heridos graves.',
      ],
    },
    {
      phenomenon: 12,
      rule: 'number-harm',
      texts: ['«Nunca hablamos de 35 muertos ni de 200 heridos», protestó la Cruz Roja.'],
    },
    {
      phenomenon: 10,
      rule: 'entries-counted',
      texts: ['La Procuraduría sacó dos nombres de su lista de víctimas letales.'],
    },
    { phenomenon: 31, rule: 'number-harm', texts: ['Salieron de la cárcel 27 detenidos por las protestas.'] },
    {
      phenomenon: 19,
      rule: 'number-verb',
      texts: ['La Superintendencia atiende a 6.300 víctimas de una estafa piramidal.'],
    },
    { phenomenon: 25, rule: 'none-survived', texts: ['Ninguna de las 46 casas sobrevivió.'] },
    { phenomenon: 25, rule: 'only-one', texts: ['El único puente es una ruina.'] },
    {
      phenomenon: 21,
      rule: 'number-harm',
      texts: ['Hace 38 años, un 19 de septiembre, el terremoto dejó más de 6 mil muertos.'],
    },
    {
      phenomenon: 21,
      rule: 'number-harm',
      texts: ['Heysel, 1985, 39 muertos.', '(Foto: el puente en el que murieron 40 personas.)'],
    },
    {
      phenomenon: 17,
      rule: 'number-verb',
      texts: ['El avión llevó a casa a 869 personas que habían sido detenidas.'],
    },
    {
      phenomenon: 21,
      rule: 'number-verb',
      texts: ['Cuando terminó la guerra había 6.000 personas desaparecidas.'],
    },
    {
      phenomenon: 14,
      rule: 'hypotheses',
      texts: [
        'El alcalde teme que, cuando se abran los garajes, la cuenta llegue a 200 muertos.',
        'El objetivo es no pasar de 20 muertos.',
      ],
    },
    {
      phenomenon: 20,
      rule: 'joint counts',
      texts: ['Tres millones de personas han quedado heridas o sin hogar.'],
    },
    {
      phenomenon: 27,
      rule: 'history',
      texts: ['- 30 de julio de 1993: catorce muertos en la isla de Icaria.'],
    },
    {
      phenomenon: 3,
      rule: 'denials',
      texts: [
        'Las redes difundieron que el desalojo había acabado con tres estudiantes muertos.',
        'La ONU ha retirado de su boletín los 100 muertos que atribuía a la Media Luna Roja.',
      ],
    },
    {
      phenomenon: 5,
      rule: 'codes',
      texts: ['Líneas de emergencia: Cruz Roja: 131; Policía: 105.'],
    },
    {
      phenomenon: 12,
      rule: 'number-harm',
      texts: [
        '«Ese comunicado no es nuestro», aclaró la Cruz Roja sobre la hoja que circula y habla de 37 muertos.',
        'La gobernación retiró el parte de las 18.00, que sumaba 23 muertos.',
      ],
    },
    {
      phenomenon: 20,
      rule: 'number-verb',
      texts: ['Más de 11.000 niños han muerto o sufrido heridas.'],
    },
    {
      phenomenon: 26,
      rule: 'subject-link-number',
      texts: ['La tasa de homicidios fue de 1,9 por 100.000.'],
    },
    {
      phenomenon: 21,
      rule: 'number-verb',
      texts: [
        'Los once escolares que se habían extraviado en el parque, cerca de Olmué, fueron hallados sanos y salvos.',
        'Los 73 niños reportados como perdidos ya están con sus padres.',
      ],
    },
    {
      phenomenon: 27,
      rule: 'verb-number',
      texts: ['Recordó que el terremoto de Valdivia de 1960 mató a 1.655 personas e hirió a 3.000.'],
    },
    {
      phenomenon: 23,
      rule: 'number-harm',
      texts: ['Se notificaron 8.430 casos de dengue, con 312 pacientes hospitalizados.'],
    },
    {
      phenomenon: 20,
      rule: 'subject-link-number',
      texts: [
        'La cifra de heridos y fallecidos asciende a 230 en Valle Nasr.',
        'Ascienden a 640 las personas muertas o heridas por bombas de racimo.',
      ],
    },
    {
      phenomenon: 31,
      rule: 'number-harm',
      texts: [
        'El CICR facilitó la entrega de 26 detenidos.',
        'La prisión tenía a 910 mujeres bajo custodia de 102 agentes.',
      ],
    },
    {
      phenomenon: 27,
      rule: 'number-harm',
      texts: ['Siguen las lluvias. El puente cayó. Otro alud en esas laderas, en 2005, dejó 669 muertos.'],
    },
    {
      phenomenon: 27,
      rule: 'number-harm',
      texts: ['El transbordador volcó. Otros naufragios en esas aguas: 1998, 31 muertos; 2016, 13 muertos.'],
    },
    {
      phenomenon: 30,
      rule: 'part-of-them',
      texts: ['Los supervivientes, nueve de ellos menores, están a salvo.'],
    },
    { phenomenon: 12, rule: 'stated-zero', texts: ['Negó que haya 40 muertos.'] },
    { phenomenon: 18, rule: 'number-harm', texts: ['+25 muertos', 'Fallecidos hoy: +25'] },
    {
      phenomenon: 23,
      rule: 'subject-link-number',
      texts: ['Los familiares de los fallecidos suman 40.', 'Las viudas de los muertos son 12.'],
    },
    {
      phenomenon: 12,
      rule: 'number-harm',
      texts: ['Es falso el comunicado que circula y que atribuye al centro un saldo de 60 muertos.'],
    },
    {
      phenomenon: 27,
      rule: 'number-harm',
      texts: ['Familiares de los 10 muertos de Senda marcharon al cumplirse cinco años de los hechos.'],
    },
    {
      phenomenon: 30,
      rule: 'verb-number',
      texts: ['El cantante mató el tedio de 15.000 personas durante tres horas.'],
    },
    {
      phenomenon: 5,
      rule: 'other-source',
      texts: [
        'Un cayuco llegó con todos a salvo, informó el servicio de emergencias 112.',
        'Para dar información, llame al 2234-5566.',
      ],
    },
    {
      phenomenon: 28,
      rule: 'number-harm',
      texts: [
        'Llegó material quirúrgico para 150 heridos.',
        'El envío es bastante para estabilizar a 1.500 heridos.',
      ],
    },
    { phenomenon: 26, rule: 'number-verb', texts: ['Una persona es asesinada cada 23 horas.'] },
    { phenomenon: 12, rule: 'number-harm', texts: ['Nosotros no hemos hablado de 1.200 muertos.'] },
    {
      phenomenon: 27,
      rule: 'number-harm',
      texts: ['La ciudad recordó el sismo que en 1985 dejó 300 muertos.'],
    },
    {
      phenomenon: 21,
      rule: 'number-harm',
      texts: ['La unidad entregó los restos de nueve personas desaparecidas.'],
    },
    {
      phenomenon: 9,
      rule: 'verb-number',
      texts: [
        'En la nota de ayer dijimos que habían muerto nueve trabajadores.',
        'La jauría mató a 27 ovejas y dejó heridas a otras nueve.',
      ],
    },
    {
      phenomenon: 5,
      rule: 'number-harm',
      texts: [
        'El Informe n.º 190 aborda muertes.',
        'La Ley 31123 sanciona el homicidio.',
        'Llame al 105 si ve heridos.',
      ],
    },
    {
      phenomenon: 5,
      rule: 'verb-number',
      texts: [
        'Falleció a los 87 años el fundador.',
        'Murió el 12 de octubre.',
        'Murió en 1998.',
        'Falleció a los 87.',
        'Murió tras recibir 12 disparos.',
        'Murió a las 12.',
      ],
    },
    {
      phenomenon: 9,
      rule: 'subject-link-number',
      texts: [
        'La temperatura bajó a 15 grados, con muertes de camélidos.',
        'La muerte del líder elevó la tensión a 3 días del paro.',
        'El presupuesto para heridos subió a 200 millones.',
      ],
    },
    {
      phenomenon: 14,
      rule: 'subject-link-number',
      texts: [
        'Los muertos podrían llegar a 20.000.',
        'Un tsunami podría causar hasta 9.000 muertos.',
        'Si cede la presa, morirían 300 personas.',
        'El modelo prevé 400 fallecidos.',
        'Existe el riesgo de que mueran 50 personas.',
      ],
    },
    {
      phenomenon: 14,
      rule: 'number-harm',
      texts: [
        'El simulacro contó con 50 heridos ficticios.',
        'El hospital tiene capacidad para 200 heridos.',
        'Hay medicinas suficientes para 300 heridos.',
        'Evitaron 20 muertes.',
      ],
    },
    {
      phenomenon: 12,
      rule: 'number-harm',
      texts: [
        'La Cruz Roja desmintió haber dado la cifra de 200 muertos.',
        'Es falso que haya 30 desaparecidos, dijo el alcalde.',
        'El ministerio negó que hubiera 12 muertos.',
        'La entidad nunca informó de 40 fallecidos.',
        'Circula en redes un audio falso sobre 90 muertos.',
      ],
    },
    {
      phenomenon: 19,
      rule: 'number-harm',
      texts: [
        'El CICR registró 212 víctimas de minas.',
        'Hubo 300 víctimas de estafa.',
        'Atendieron a 120 damnificados.',
        'La tormenta deja 3.000 afectados.',
      ],
    },
    {
      phenomenon: 20,
      rule: 'number-harm',
      texts: [
        'Hubo 90 muertos y heridos.',
        'Se cuentan 900 bajas entre muertos y heridos.',
        'Fueron muertas o heridas 40 personas.',
        '40 personas murieron o resultaron heridas.',
      ],
    },
    {
      phenomenon: 21,
      rule: 'number-harm',
      texts: [
        'Desaparecieron 40 expedientes del archivo.',
        'Se recibieron 17 notas de alerta por desaparición.',
        'Fueron halladas sanas y salvas 23 personas.',
        'La policía busca a 5 sospechosos.',
        'Desaparecieron 12 laptops.',
      ],
    },
    {
      phenomenon: 23,
      rule: 'number-harm',
      texts: [
        'Recibieron 35 quejas por muertes.',
        'Brindaron 937 atenciones médicas a heridos.',
        'La fiscalía abrió 12 investigaciones por homicidio.',
        'Hubo 14 tentativas de feminicidio.',
        'Se presentaron 8 denuncias de desaparición.',
      ],
    },
    {
      phenomenon: 26,
      rule: 'number-harm',
      texts: [
        'Hay 12 muertes por cada 100.000 habitantes.',
        'Se registran 3 muertes diarias en promedio.',
        'Los homicidios bajaron 12 %.',
        'Mueren 2 personas por día.',
      ],
    },
    {
      phenomenon: 27,
      rule: 'number-harm',
      texts: [
        'Se cumplen 12 años de la tragedia en la que murieron 193 personas.',
        'El tribunal condenó a los responsables de la muerte de 69 campesinos.',
        'En el aniversario recordaron a los 43 muertos.',
        'Hace 30 años un terremoto mató a 70.000 personas.',
        'Familiares rindieron homenaje a los 29 fallecidos.',
      ],
    },
    {
      phenomenon: 28,
      rule: 'number-harm',
      texts: [
        'La Cruz Roja entregó 400 kits a familias de heridos.',
        'Capacitó a 120 personas en atención de heridos.',
        'Donó 12 ataúdes y 30 camas.',
        'Recorrió 2.300 km y curó heridas de 20 años de guerra.',
      ],
    },
    {
      phenomenon: 29,
      rule: 'verb-number',
      texts: [
        'Murieron 77 crías de ovinos y 820 alpacas.',
        'Las heladas dejan 171.850 alpacas muertas.',
        'Murieron 300 pollos.',
        'Hallaron muertos a 12 lobos marinos.',
        'La sequía mató 1.200 vacas.',
      ],
    },
    {
      phenomenon: 30,
      rule: 'number-verb',
      texts: [
        'Los 57 pasajeros fueron rescatados.',
        'Desplegaron 11.800 efectivos.',
        'Unas 5.000 personas marcharon.',
        '300 policías resguardan la plaza.',
        'El penal aloja a 2.000 reclusos.',
      ],
    },
    {
      phenomenon: 31,
      rule: 'number-harm',
      texts: [
        'Fueron liberados 12 detenidos.',
        'Los 180 detenidos fueron liberados.',
        'Unas 150 personas detenidas en relación con el conflicto fueron repatriadas por el CICR.',
        '300 personas detenidas por el conflicto regresaron a sus hogares.',
        'Cien soldados detenidos fueron canjeados ayer.',
        'Recuperaron su libertad 17 comuneros.',
        'El CICR facilitó la liberación de 6 militares retenidos.',
        '12 personas secuestradas fueron liberadas.',
      ],
    },
    {
      phenomenon: 22,
      rule: 'number-harm',
      texts: [
        'Hay 12 proyectos ejecutados.',
        'Quedaron 40 viviendas quemadas.',
        'Ardieron 108 patrulleros.',
        'Retuvieron 3 camiones.',
        'Salvaron 12 vidas.',
        'Llegaron tres cuerpos de bomberos.',
        'Exhumaron 12 cuerpos de una fosa.',
        'Entregaron los restos de 8 víctimas.',
      ],
    },
    {
      phenomenon: 25,
      rule: 'verb-number',
      texts: [
        'El conductor murió.',
        'La niña falleció en la ambulancia.',
        'Protestan por la muerte de un joven.',
        'Es la tercera muerte en el penal.',
        'Rosa M. murió ayer.',
      ],
    },
    {
      phenomenon: 32,
      rule: 'stated-zero',
      texts: [
        'No hay información sobre fallecidos.',
        'El conductor no resultó herido.',
        'No se sabe cuántos muertos hay.',
      ],
    },
    {
      phenomenon: 17,
      rule: 'number-verb',
      texts: ['Doce policías fueron sancionados.', 'Investigan a 15 policías.', 'Tres soldados dispararon.'],
    },
    {
      phenomenon: 24,
      rule: 'part-of-them',
      texts: [
        'Brindó 937 atenciones, 514 de ellas en Pichincha.',
        'Hay 211 conflictos: 154 activos y 57 latentes.',
        'Recibió 75 quejas, 12 de ellas por maltrato.',
        'Rescataron a 24 personas, entre ellas 4 niños.',
      ],
    },
    {
      phenomenon: 8,
      rule: 'part-in-frame',
      texts: [
        'Los desplazados son 1.900: 900 en Lomares y 1.000 en Sarmo.',
        'Hay 48 bloqueos: Puno 20, Cusco 28.',
      ],
    },
    {
      phenomenon: 7,
      rule: 'number-harm',
      texts: ['Varios muertos dejó el choque.', 'Hay muchos heridos.', 'Algunos detenidos declararon.'],
    },
    {
      phenomenon: 10,
      rule: 'running-total',
      texts: [
        'El total es de 211 conflictos.',
        'En total son 45 recomendaciones.',
        'La cifra llega a 300 denuncias.',
      ],
    },
    {
      phenomenon: 34,
      rule: 'other-source',
      texts: [
        'El ministerio habla de 12 proyectos y la alcaldía de 9.',
        'La Defensoría cuenta 75 quejas y el ministerio 40.',
      ],
    },
    { phenomenon: 6, rule: 'label-number', texts: ['Atenciones: 120. Camas: 40.', 'Página 3'] },
    { phenomenon: 18, rule: 'gain-in-brackets', texts: ['Albergues 12 (+3)', 'Quejas 40 (+5)'] },
    {
      phenomenon: 33,
      rule: 'subject-link-number',
      texts: ['El número de quejas llegó a 120.', 'La cifra de desplazados subió a 4.000.'],
    },
    {
      phenomenon: 21,
      rule: 'number-harm',
      texts: [
        'Simulacro nacional. El próximo jueves se pondrá a prueba la respuesta. En el ejercicio anterior, 64 brigadistas atendieron a 30 heridos.',
        'Desmentimos. El mismo audio circuló en 2019 y en 2021, entonces con 25 muertos.',
        'El ciclón es el más fuerte desde 2016, cuando otro causó 546 decesos.',
        'Ayer 64 retenidos recobraron ayer la libertad.',
      ],
    },
    {
      phenomenon: 30,
      rule: 'subject-link-number',
      texts: ['Entre muertos y heridos, la franja más golpeada va de los 18 a los 35 años.'],
    },
    {
      phenomenon: 22,
      rule: 'running-total',
      texts: [
        'Quince cuerpos fueron entregados a sus familias, con lo que las restituciones dignas ascienden a 342.',
      ],
    },
    { phenomenon: 6, rule: 'number-verb', texts: ['[3] Incluye a quienes murieron durante el traslado.'] },
    { phenomenon: 5, rule: 'part-by-kind', texts: ['Los inscritos son 439. Los menores son 148.'] },
    {
      phenomenon: 30,
      rule: 'number-harm',
      texts: [
        'Tres heridas abiertas de la posguerra',
        'La Defensoría del Consumidor habla de «una herida abierta».',
        'Dos millones 40 mil usuarios sufrieron cortes de luz.',
      ],
    },
    {
      phenomenon: 21,
      rule: 'number-of-lives',
      texts: [
        'Hace justo 40 años encabezó las tareas en el aluvión, que se llevó 87 vidas y dejó 240 heridos.',
      ],
    },
    {
      phenomenon: 21,
      rule: 'number-harm',
      texts: [
        '«Podríamos estar hablando de 300 muertos», dijo el alcalde.',
        'Estaríamos ante 300 fallecidos.',
        'Treinta y un cuerpos nunca fueron recuperados.',
      ],
    },
    {
      phenomenon: 14,
      rule: 'number-harm',
      texts: [
        'Un maremoto en la bahía ocasionaría unos 4.000 muertos, según el instituto.',
        'El derrumbe de la presa mataría a 3.000 personas.',
        'Una epidemia así generaría 400 muertes.',
        'Registra 31 femicidios en grado de frustración.',
      ],
    },
    {
      phenomenon: 21,
      rule: 'number-harm',
      texts: [
        'Seis niñas extraviadas regresaron con sus madres.',
        'Dos ancianas desaparecidas volvieron a sus casas.',
        'Cinco menores extraviados fueron entregados a sus familias.',
      ],
    },
    {
      phenomenon: 31,
      rule: 'number-verb',
      texts: [
        'La Cruz Roja recibió a los once soldados que permanecían retenidos en la sierra.',
        'La comisión recogió a doce policías que estaban retenidos por los comuneros.',
      ],
    },
    {
      phenomenon: 26,
      rule: 'verb-number',
      texts: ['En el mismo lapso del año anterior se detuvo a 106 personas.'],
    },
    {
      phenomenon: 5,
      rule: 'number-harm',
      texts: ['Sube a 17, según los bomberos, el precio del pan.'],
    },
    {
      phenomenon: 23,
      rule: 'number-harm',
      texts: ['La epidemia de dengue sigue: hay 150 personas internadas.'],
    },
    {
      phenomenon: 12,
      rule: 'number-then-subject',
      texts: ['El alcalde cifra en 40 los comercios cerrados y en 23 los policías desplegados.'],
    },
    {
      phenomenon: 21,
      rule: 'entries-counted',
      texts: [
        'En el registro de votantes figuran 2.507 personas.',
        'En la lista de invitados figuran 61 personas.',
      ],
    },
    {
      phenomenon: 24,
      rule: 'place-share',
      texts: ['La provincia de Tarvo concentra 52 casos de dengue.'],
    },
    {
      phenomenon: 3,
      rule: 'number-harm',
      texts: [
        'El alcalde desmintió que, como niegan también los gremios, haya más de cien manifestantes heridos.',
      ],
    },
    {
      phenomenon: 9,
      rule: 'number-harm',
      texts: ['El primer parte, que daba 40 muertos, fue retirado.'],
    },
    {
      phenomenon: 12,
      rule: 'part-by-kind',
      texts: ['Hubo 96 marchas y 34 paros, y entre los primeros hay cuatro fotógrafos de prensa.'],
    },
    {
      phenomenon: 34,
      rule: 'verb-number',
      texts: ['Los médicos que aún trabajan en la ciudad elevan el total de camas a 2.000.'],
    },
    {
      phenomenon: 12,
      rule: 'number-verb',
      texts: ['Julio fue un buen mes para los hoteles: abrieron 12.'],
    },
    {
      phenomenon: 21,
      rule: 'entries-counted',
      texts: ['El registro nacional de conductores suma ya 9.308 nombres.'],
    },
    {
      phenomenon: 21,
      rule: 'number-harm',
      texts: ['Dos ancianos extraviados fueron reintegrados a su domicilio.'],
    },
    {
      phenomenon: 32,
      rule: 'stated-zero',
      texts: ['Camas libres: no hay.', 'Víveres: ninguno.'],
    },
    {
      phenomenon: 34,
      rule: 'number-then-subject',
      texts: ['Asciende a 12, según el alcalde, el número de albergues.'],
    },
    {
      phenomenon: 27,
      rule: 'verb-number',
      texts: ['En 1924 murieron en esa plaza 16 mozos.'],
    },
    {
      phenomenon: 29,
      rule: 'verb-number',
      texts: ['La gripe aviar mató 5.300 alcatraces y 140 crías de foca gris.'],
    },
    {
      phenomenon: 29,
      rule: 'number-verb',
      texts: [
        'Un día como hoy de 1953: el mar rompió los diques y 287 vecinos se ahogaron.',
        'Esta semana en 1953: el mar rompió los diques y 287 vecinos se ahogaron.',
      ],
    },
    {
      phenomenon: 31,
      rule: 'coordinated',
      texts: ['Los rebeldes liberaron a 26 soldados capturados y dos enfermeras.'],
    },
  ],
};
