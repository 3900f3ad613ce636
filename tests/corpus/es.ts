// Spanish phrasings: written for the project, most of the places invented.

import { detained, type Family, gives, inEverySpelling, injured, killed, missing } from './corpus.ts';

export const es: readonly Family[] = [
  {
    name: '1. thousands with point, comma, space or nothing',
    phrasings: [
      ...inEverySpelling(
        [
          [1340, '1.340'],
          [1340, '1,340'],
          [1340, '1 340'],
          [2756, '2\u00a0756'],
          [2756, '2\u202f756'],
          [2756, '2756'],
          [12408, '12.408'],
          [12408, '12,408'],
          [12408, '12 408'],
          [12408, '12408'],
          [104, '104'],
          [7, '7'],
          [1000, 'mil'],
          [34, 'treinta y cuatro'],
          [16, 'dieciséis'],
          [108, 'ciento ocho'],
          [2015, 'dos mil quince'],
          [1233, 'mil 233'],
          [2500, '2,5 mil'],
        ],
        [
          [(n) => killed(n), (n) => `El terremoto dejó ${n} muertos.`],
          [(n) => injured(n), (n) => `Según Protección Civil, ${n} personas resultaron heridas.`],
          [(n) => missing(n), (n) => `Los desaparecidos suman ${n}.`],
          [(n) => killed(n), (n) => `La cifra de fallecidos llega a ${n}, informó la Cruz Roja.`],
          [(n) => detained(n), (n) => `Hay ${n} detenidos tras la jornada.`],
        ],
      ),
      gives(
        [killed(1105), injured(3870)],
        'El ciclón de Marbella Alta dejó 1.105 muertos y 3,870 heridos.',
        'Hay 1 105 fallecidos; los heridos son 3870.',
        'El balance es de 1.105 personas muertas y 3.870 heridas.',
      ),
    ],
    nothing: [
      'El puente mide 1.340 metros y soporta 2.500 toneladas.',
      'La Defensoría atendió 12 408 consultas en el primer semestre.',
      'Se repartieron 3,870 frazadas y 1.105 carpas en Llano Verde.',
    ],
  },
  {
    name: '2. words and digits mixed',
    phrasings: [
      gives(
        [killed(1233)],
        'Mil 233 personas murieron por la ola de calor.',
        'El huracán dejó mil 233 muertos.',
      ),
      gives(
        [detained(3712)],
        'Suman tres mil 712 detenidos.',
        'Fueron detenidas tres mil 712 personas en Corral Alto.',
      ),
      gives(
        [injured(14250)],
        'La explosión dejó 14 mil 250 heridos.',
        'Los lesionados ascienden a 14 mil 250, dijo la alcaldesa.',
      ),
      gives([missing(1200000)], 'En el registro figuran 1 millón 200 mil desaparecidos.'),
      gives(
        [killed(62000)],
        'La guerra ha matado a 62 mil personas.',
        'Han muerto 62 mil personas desde que empezó la guerra.',
      ),
      gives([injured(2300)], 'Hay 2 mil 300 heridos en los hospitales de campaña.'),
      gives([killed(1500)], 'El terremoto causó 1,5 mil muertos.', 'Fallecieron mil quinientas personas.'),
    ],
    nothing: [
      'La colecta reunió tres mil 712 pesos para la escuela.',
      'Marcharon 14 mil 250 personas por la avenida Norte.',
      'El estadio tiene cupo para 62 mil espectadores.',
    ],
  },
  {
    name: '3. number words',
    phrasings: [
      gives(
        [killed(21)],
        'Veintiún mineros murieron en el socavón.',
        'Murieron veintiuna personas en el alud.',
      ),
      gives(
        [injured(46)],
        'Cuarenta y seis personas resultaron heridas.',
        'Resultaron heridas cuarenta y seis personas.',
      ),
      gives([killed(271)], 'El sismo mató a doscientas setenta y una personas.'),
      gives(
        [missing(115)],
        'Ciento quince personas siguen desaparecidas.',
        'Continúan desaparecidas ciento quince personas.',
      ),
      gives([detained(842)], 'Ochocientas cuarenta y dos personas fueron detenidas en Tucuna.'),
      gives(
        [killed(31), injured(100)],
        'Treinta y un muertos y cien heridos: tal es el saldo del choque de trenes.',
        'El choque de trenes deja treinta y un muertos y cien heridos.',
      ),
      gives([killed(1916)], 'Mil novecientas dieciséis personas fallecieron en el maremoto.'),
      gives([injured(3, 'child')], 'Tres niños resultaron heridos al ceder el muro de la escuela.'),
      gives([killed(2, 'police')], 'Dos policías murieron en la emboscada.'),
    ],
    nothing: [
      'Veintiún años tenía la actriz cuando llegó a la capital.',
      'El sismo alcanzó siete punto uno grados a las trece horas con catorce minutos.',
      'Doscientas setenta y una casas quedaron sin techo.',
    ],
  },
  {
    name: '4. footnote digits glued to the figure',
    phrasings: [
      gives([injured(5674)], 'Los heridos son 5,6742, según el último parte.', 'Los heridos suman 5.6741.'),
      gives(
        [killed(312)],
        'El balance nacional es de 312[3] muertos.',
        'Murieron 312 [2] personas.',
        'Hubo 312¹ muertos.',
      ),
      gives([missing(48)], 'Hay 48[1] desaparecidos en la cuenca del Iru.'),
    ],
    nothing: [
      'Véase la nota 3 del informe sobre la violencia en Iru.',
      '[2] Los datos de heridos proceden del Ministerio de Salud.',
    ],
  },
  {
    name: '5. hours, dates, codes and ages are no counts',
    phrasings: [
      gives(
        [killed(4)],
        'El 03.02.2021, a las 07.45, un bus cayó al río y murieron 4 personas.',
        'A las 0930 hrs se confirmó que 4 personas murieron en el bus.',
        'Informe n.º 118: 4 personas murieron al caer un bus al río.',
      ),
      gives(
        [injured(9)],
        'El decreto 482 se dictó tras el choque, en el que 9 personas resultaron heridas.',
        'La ambulancia 22 trasladó a 9 heridos por la ruta 40.',
        'Nueve heridos dejó el incendio del jueves 12 de mayo de 2019.',
      ),
      gives(
        [killed(2, 'child')],
        'Murieron dos niños, de 6 y 11 años.',
        'Dos menores, de 6 y 11 años, fallecieron en el incendio de Pozo Blanco.',
      ),
      gives([missing(3)], 'Tres pescadores están desaparecidos desde las 18:30 del 2 de abril.'),
      gives([killed(17)], 'Hasta el 17 de enero habían muerto 17 personas.'),
    ],
    nothing: [
      'Llame al 105 si hay heridos, o al 016 de la línea de ayuda.',
      'El expediente 2041-2018 por la muerte de un dirigente fue archivado.',
      'La jueza citó para el 14 de junio a las 9.30 a los familiares de los fallecidos.',
      'La ley 28592 creó el plan de reparaciones para los deudos.',
      'El herido, de 34 años, vive en la calle 9, número 120.',
    ],
  },
  {
    name: '6. info-graphics and fact sheets flattened to text',
    phrasings: [
      gives(
        [killed(31), injured(208), missing(9)],
        '31\n208\n9\nMuertos\nHeridos\nDesaparecidos',
        '31 208 9\nFallecidos Heridos Desaparecidos',
        'Fallecidos\n31\nHeridos\n208\nDesaparecidos\n9',
        'Muertos: 31\nHeridos: 208\nDesaparecidos: 9',
        'MUERTOS 31 | HERIDOS 208 | DESAPARECIDOS 9',
      ),
      gives(
        [killed(12), injured(40)],
        '12 40 1.500\nMuertos Heridos Damnificados',
        'Fallecidos: 12. Lesionados: 40. Viviendas destruidas: 310. Albergues: 6.',
        '12 fallecidos\n40 heridos\n310 viviendas destruidas',
      ),
    ],
    nothing: [
      '310\n44\n6\nViviendas destruidas\nPuentes\nAlbergues',
      'Voluntarios: 420\nAmbulancias: 18\nCarpas: 950',
      'Muertos\nHeridos\nDesaparecidos',
    ],
  },
  {
    name: '7. a qualifier covers one number; approximations by noun',
    phrasings: [
      gives(
        [killed(12, 'all', { qualifier: 'at-least' }), injured(30, 'all', { qualifier: 'exact' })],
        'Al menos 12 muertos y 30 heridos deja el derrumbe.',
        'El derrumbe dejó por lo menos 12 muertos y 30 heridos.',
        'No menos de doce personas murieron y 30 resultaron heridas.',
      ),
      gives(
        [killed(20, 'all', { qualifier: 'about' })],
        'Una veintena de personas murió en el naufragio.',
        'El naufragio dejó una veintena de muertos.',
        'Unas veinte personas murieron en el naufragio.',
      ),
      gives(
        [injured(50, 'all', { qualifier: 'about' })],
        'Medio centenar de personas resultaron heridas.',
        'Hubo medio centenar de heridos.',
        'Cerca de 50 heridos atendió la Cruz Roja.',
        'Alrededor de cincuenta personas sufrieron heridas.',
      ),
      gives(
        [detained(12, 'all', { qualifier: 'at-least' })],
        'Más de una docena de personas fueron detenidas.',
        'Hay más de una docena de detenidos.',
      ),
      gives(
        [killed(1000, 'all', { qualifier: 'about' })],
        'Casi mil personas murieron en la epidemia.',
        'Los muertos son casi mil.',
        'Los fallecidos rozan el millar.',
      ),
      gives(
        [missing(24, 'all', { qualifier: 'vague' })],
        'Decenas de personas están desaparecidas.',
        'Hay decenas de desaparecidos.',
      ),
      gives(
        [killed(20, 'all', { qualifier: 'range', max: 30 })],
        'Entre 20 y 30 personas murieron en el bombardeo.',
        'De 20 a 30 personas murieron en el bombardeo.',
      ),
      gives(
        [injured(60, 'all', { qualifier: 'at-most' })],
        'El derrumbe dejó hasta 60 heridos.',
        'Resultaron heridas hasta 60 personas.',
      ),
      gives(
        [killed(200, 'all', { qualifier: 'at-least' })],
        'Los muertos superan los 200.',
        'Murieron 200 personas o más.',
        'Más de 200 muertos dejó el alud.',
      ),
      gives([killed(3, 'all', { qualifier: 'exact' })], 'Solo tres personas murieron, según el alcalde.'),
    ],
    nothing: [
      'Varios heridos fueron trasladados a la capital.',
      'Hubo numerosos muertos en la aldea, pero nadie sabe cuántos.',
      'Una veintena de vecinos protestó ante la alcaldía por la falta de agua.',
      'Decenas de familias buscan techo en Rincón Bajo.',
    ],
  },
  {
    name: '8. lists without a noun',
    phrasings: [
      gives(
        [
          killed(19),
          killed(9, 'all', { place: 'Tarma Vieja', scope: 'incident' }),
          killed(6, 'all', { place: 'Lagarto', scope: 'incident' }),
          killed(4, 'all', { place: 'Ocoa', scope: 'incident' }),
        ],
        'Van 19 muertos: Tarma Vieja 9, Lagarto 6, Ocoa 4.',
        'Los fallecidos son 19: nueve en Tarma Vieja, seis en Lagarto y cuatro en Ocoa.',
        'Murieron 19 personas: Tarma Vieja, 9; Lagarto, 6; Ocoa, 4.',
        'Hay 19 muertos (9 en Tarma Vieja, 6 en Lagarto y 4 en Ocoa).',
        '19 fallecidos. #Tarma: 9, #Lagarto: 6, #Ocoa: 4.',
      ),
      gives(
        [killed(14), injured(51)],
        'Los muertos son 14; los heridos, 51.',
        'Fallecidos, 14; heridos, 51.',
        'Los muertos suman 14 y los heridos, 51.',
      ),
      gives(
        [
          killed(30, 'all', { attribution: 'Fiscalía' }),
          killed(26, 'all', { attribution: 'Ministerio del Interior' }),
        ],
        'La Fiscalía cuenta 30 muertos y el Ministerio del Interior, 26.',
      ),
    ],
    nothing: [
      'Casos en curso: Tarma Vieja 9, Lagarto 6, Ocoa 4.',
      'Resultados del domingo: Ocoa 2, Lagarto 1; Deportivo Norte 3, Unión 3.',
      'Por regiones destacan Ocoa con 24 conflictos y Lagarto con 18.',
    ],
  },
  {
    name: '9. old and new value in one sentence',
    phrasings: [
      gives(
        [killed(58)],
        'La cifra de muertos subió de 41 a 58.',
        'Los muertos pasaron de 41 a 58 en un día.',
        'Son 58 los muertos, frente a los 41 de ayer.',
        'Ya son 58 los fallecidos; el parte anterior daba 41.',
        'No son 41 sino 58 los muertos.',
        'El número de fallecidos es de 58 (41 el martes).',
        'El total de fallecidos se elevó a 58 desde los 41 del lunes.',
      ),
      gives(
        [missing(12)],
        'Los desaparecidos bajaron de 30 a 12.',
        'Quedan 12 desaparecidos, cuando ayer eran 30.',
        'El número de desaparecidos se redujo de 30 a 12, dijo Bomberos.',
      ),
      gives([injured(77), injured(17, 'all', { scope: 'increment' })], 'Heridos: 77 (+17).'),
      gives([injured(77)], 'Los heridos aumentaron de 60 a 77.'),
    ],
    nothing: [
      'Las quejas subieron de 41 a 58 en un año.',
      'El precio del quintal pasó de 30 a 12 pesos.',
      'Los albergues pasaron de 8 a 11.',
    ],
  },
  {
    name: '10. counts that are corrected downwards',
    phrasings: [
      gives(
        [killed(49)],
        'La Defensoría corrigió a 49 la cifra de fallecidos, que había fijado en 50.',
        'Tras la revisión, los fallecidos son 49 y no 50.',
        'La entidad rebajó de 50 a 49 el número de muertos.',
      ),
      gives(
        [killed(104)],
        'Las autoridades revisaron a la baja el balance, de 130 a 104 muertos.',
        'Son 104 los muertos, y no 130 como se informó.',
      ),
    ],
    nothing: [
      'La oficina rebajó de 50 a 49 los puntos de bloqueo.',
      'El organismo corrigió a la baja sus gastos, de 130 a 104 millones.',
    ],
  },
  {
    name: '11. pages updated in place and leads repeated',
    phrasings: [
      gives(
        [killed(8)],
        'Ocho muertos deja un choque en Villa Roja.\nOcho muertos deja un choque en Villa Roja. La policía investiga.',
        'Choque en Villa Roja deja ocho muertos\nUn choque de buses en Villa Roja dejó ocho muertos este lunes.',
      ),
    ],
    nothing: [
      '09:10 Llegan 4 ambulancias al lugar.\n11:40 Se restablece el paso por la ruta 7.',
      'Actualizado a las 20:00 del 14 de marzo. Noticia en desarrollo.',
    ],
  },
  {
    name: '12. a toll that is denied',
    phrasings: [
      gives(
        [killed(120, 'all', { attribution: 'Ministerio de Salud' })],
        'La Media Luna Roja negó haber hablado de 400 muertos; el Ministerio de Salud cuenta 120.',
        'Según el Ministerio de Salud hay 120 muertos. La Media Luna Roja desmintió haber dado la cifra de 400.',
      ),
    ],
    nothing: [
      'La Media Luna Roja negó haber hablado de 400 muertos en Derla.',
      'Es falso que haya 35 desaparecidos, aclaró el municipio.',
      'El comandante desmintió que hubiera 12 soldados muertos.',
      'La Cruz Roja no ha confirmado los 90 muertos de los que hablan las redes.',
      'Circula un audio falso que habla de 200 fallecidos en Puerto Ilo.',
    ],
  },
  {
    name: '13. late additions',
    phrasings: [
      gives(
        [killed(52), killed(2, 'all', { scope: 'increment' })],
        'La Defensoría añadió dos fallecidos más a su informe final, que llega a 52 muertos.',
        'El informe final suma 2 muertes nuevas y el total es de 52 fallecidos.',
      ),
      gives([killed(1, 'all', { scope: 'increment' })], 'Murió una persona más en el hospital.'),
      gives(
        [killed(3, 'all', { scope: 'increment' })],
        'Otros tres heridos murieron anoche.',
        'Se suman tres nuevos fallecidos.',
      ),
      gives(
        [injured(5, 'all', { scope: 'increment' })],
        'Se registraron cinco nuevos heridos esta tarde.',
        'Hay cinco heridos más que ayer.',
      ),
    ],
    nothing: [
      'El informe final llega semanas después y añade dos anexos.',
      'La Defensoría abrió dos investigaciones más por las muertes.',
    ],
  },
  {
    name: '14. forecasts and upper bounds beside the confirmed figure',
    phrasings: [
      gives(
        [killed(46)],
        'Hay 46 muertos confirmados, pero el alcalde teme que lleguen a 300.',
        'Van 46 muertos y podrían ser 300, advirtió una ONG.',
        'Los fallecidos son 46; la cifra podría alcanzar los 300.',
      ),
      gives(
        [killed(90, 'all', { attribution: 'ONU' })],
        'La ONU estima que 90 personas murieron en el ataque.',
        'Unas 90 personas murieron en el ataque, calcula la ONU.',
      ),
    ],
    nothing: [
      'Un tsunami podría dejar 9.000 muertos en la bahía.',
      'Si la presa cede, morirían 2.000 personas.',
      'El simulacro prevé 150 heridos y 40 fallecidos.',
      'El modelo calcula que habría 500 muertos en el peor de los casos.',
      'Se teme que haya hasta 70 muertos bajo los escombros.',
      'La ola de calor amenaza la vida de 3.000 ancianos.',
    ],
  },
  {
    name: '15. breakdowns without a total, and circumstances',
    phrasings: [
      gives(
        [
          killed(18, 'civilian', { circumstance: 'clash' }),
          killed(6, 'civilian', { circumstance: 'blockade' }),
          killed(1, 'police'),
        ],
        'Fallecidos: 18 civiles en enfrentamientos; 6 civiles en accidentes de tránsito y hechos vinculados al bloqueo; 1 policía.',
      ),
      gives(
        [killed(9, 'civilian', { circumstance: 'clash' })],
        'Nueve civiles fallecieron en enfrentamientos en Juliana.',
        'Se registran nueve civiles muertos en enfrentamientos.',
      ),
      gives(
        [killed(5, 'civilian', { circumstance: 'blockade' })],
        'Cinco civiles murieron por hechos vinculados a los bloqueos.',
        'Cinco civiles fallecieron en accidentes relacionados con los bloqueos de carreteras.',
      ),
      gives(
        [killed(20, 'civilian'), killed(3, 'police')],
        'Murieron 20 civiles y tres policías.',
        'Balance de fallecidos: 20 civiles y 3 policías.',
      ),
    ],
    nothing: [
      'Hay 18 enfrentamientos y 6 bloqueos activos en la región.',
      'Los bloqueos alcanzan 62 puntos de la red vial en 14 provincias.',
    ],
  },
  {
    name: '16. institutions that count by different rules',
    phrasings: [
      gives(
        [
          killed(48, 'all', { attribution: 'Defensoría' }),
          killed(41, 'all', { attribution: 'Ministerio de Salud' }),
        ],
        'Para la Defensoría los fallecidos son 48; para el Ministerio de Salud, 41.',
        'Mientras la Defensoría habla de 48 muertos, el Ministerio de Salud admite 41.',
      ),
      gives(
        [injured(870, 'civilian', { attribution: 'Defensoría' })],
        'La Defensoría registra 870 civiles heridos; en esa cifra no entran policías ni militares.',
      ),
    ],
    nothing: [
      'La cifra de la Defensoría no incluye a policías ni a militares.',
      'El ministerio no acepta los infartos como muertes del conflicto.',
    ],
  },
  {
    name: '17. perpetrators are not victims',
    phrasings: [
      gives(
        [killed(10)],
        'Diez muertes se atribuyen a la policía.',
        'Diez personas murieron a manos de la policía.',
        'Diez personas fueron asesinadas por soldados.',
        'La policía mató a diez personas en Colina Seca.',
      ),
      gives(
        [killed(6, 'civilian')],
        'Militares mataron a seis civiles en el mercado.',
        'Seis civiles murieron por disparos de la policía.',
      ),
      gives([injured(15)], 'Agentes hirieron a 15 personas con perdigones.'),
      gives(
        [killed(4, 'police')],
        'Cuatro policías fueron asesinados por sicarios.',
        'Sicarios mataron a cuatro policías.',
      ),
    ],
    nothing: [
      'Diez policías están acusados de la muerte del dirigente.',
      'Seis militares son investigados por homicidio.',
      'Catorce pandilleros confesaron los asesinatos.',
      'Tres agentes fueron condenados por las lesiones a un estudiante.',
    ],
  },
  {
    name: '18. "otros" that separates parts from "otros" that adds',
    phrasings: [
      gives(
        [killed(7, 'all', { scope: 'total' }), injured(21, 'all', { scope: 'total' })],
        'Siete personas murieron y otras 21 resultaron heridas.',
        'El alud dejó siete muertos y otros 21 heridos.',
        'Murieron siete pasajeros y otros 21 quedaron heridos.',
      ),
      gives(
        [killed(3), missing(11, 'all', { scope: 'total' })],
        'Tres personas murieron y otras once están desaparecidas.',
        'Tres muertos y otros 11 desaparecidos deja el naufragio.',
      ),
      gives(
        [killed(2, 'all', { scope: 'increment' })],
        'Otros dos heridos murieron en las últimas horas.',
        'Dos personas más murieron en las últimas horas.',
      ),
    ],
    nothing: [
      'Otras 21 familias dejaron sus casas.',
      'Se sumaron otros 14 rescatistas a la búsqueda de los desaparecidos.',
    ],
  },
  {
    name: '19. victims, dead, wounded or both',
    phrasings: [
      gives(
        [killed(26)],
        'Las víctimas mortales son 26.',
        'El sismo dejó 26 víctimas mortales.',
        'Hay 26 víctimas fatales.',
        'Se cuentan 26 víctimas mortales.',
      ),
      gives([killed(9), injured(17)], 'Las víctimas son 26: nueve muertos y 17 heridos.'),
    ],
    nothing: [
      'Las minas dejaron 212 víctimas en nueve meses.',
      'El registro reconoce a 8.400 víctimas del conflicto armado.',
      'Las víctimas de la estafa son 340.',
      'Hay 75 víctimas de violencia familiar con medidas de protección.',
    ],
  },
  {
    name: '20. killed or injured, not to be split',
    phrasings: [
      gives(
        [killed(4), injured(36)],
        'Unas 40 personas murieron o resultaron heridas: cuatro muertos y 36 heridos.',
      ),
    ],
    nothing: [
      'Más de 900 personas han muerto o resultado heridas desde mayo.',
      'Hubo 40 muertos o heridos en el ataque.',
      'Hay 120 bajas entre muertos y heridos.',
      'La explosión causó 65 bajas, muertos y heridos sumados.',
    ],
  },
  {
    name: '21. missing people, gross and net',
    phrasings: [
      gives(
        [missing(14)],
        'Siguen desaparecidas 14 personas.',
        'Aún se busca a 14 desaparecidos.',
        'Quedan 14 personas por localizar.',
        'Catorce personas continúan en paradero desconocido.',
        'Continúa la búsqueda de 14 personas desaparecidas.',
      ),
      gives(
        [missing(3, 'child')],
        'Tres niños siguen desaparecidos en el río Sala.',
        'Se busca a tres menores desaparecidos.',
      ),
      gives(
        [missing(2, 'military')],
        'Dos soldados están desaparecidos.',
        'Se desconoce el paradero de dos militares.',
      ),
      gives([missing(99235)], 'El registro nacional cuenta 99.235 personas desaparecidas.'),
    ],
    nothing: [
      'La Defensoría emitió 640 notas de alerta por mujeres.',
      'Los 14 desaparecidos fueron hallados con vida.',
      'Se abrieron 212 expedientes de búsqueda.',
      'Desaparecieron 40 computadoras del ministerio.',
      'Las 8 personas que eran buscadas aparecieron sanas y salvas.',
    ],
  },
  {
    name: '22. nouns for harm and nouns for people',
    phrasings: [
      gives(
        [killed(13)],
        'Se registraron 13 homicidios en el fin de semana.',
        'Hay 13 decesos por la avalancha.',
        'Los rescatistas recuperaron 13 cadáveres del naufragio.',
        'Trece personas perdieron la vida.',
        'El incendio cobró la vida de 13 personas.',
        'El incendio se cobró 13 vidas.',
        'Trece personas fueron asesinadas en Altos de Mora.',
        'Trece personas perecieron ahogadas.',
        'Hay que lamentar 13 muertes.',
      ),
      gives(
        [injured(22)],
        'Veintidós personas sufrieron quemaduras.',
        'Hay 22 lesionados.',
        'Veintidós personas fueron impactadas por perdigones.',
        'Veintidós personas quedaron lesionadas.',
        'El fuego dejó 22 quemados.',
        'Hay 22 intoxicados por gas.',
        'Veintidós personas fueron atendidas por heridas.',
      ),
      gives(
        [killed(3, 'civilian')],
        'Tres manifestantes murieron en el puente.',
        'Fallecieron tres manifestantes.',
      ),
      gives(
        [injured(8, 'police')],
        'Ocho uniformados resultaron heridos.',
        'Ocho efectivos policiales resultaron heridos.',
        'Hay ocho agentes heridos.',
      ),
      gives(
        [killed(5, 'military')],
        'Cinco soldados murieron en la emboscada.',
        'La guerrilla mató a cinco militares.',
      ),
      gives(
        [killed(1, 'child')],
        'Murió un recién nacido por falta de ambulancia.',
        'Un niño murió arrollado en el bloqueo.',
      ),
      gives(
        [killed(2, 'health-worker')],
        'Dos voluntarios de la Cruz Roja murieron en el ataque.',
        'Dos paramédicos fallecieron al volcar la ambulancia.',
      ),
      gives(
        [killed(2, 'journalist')],
        'Dos periodistas fueron asesinados en Lomada.',
        'Murieron dos reporteros.',
      ),
      gives(
        [detained(33)],
        'Treinta y tres personas fueron arrestadas.',
        'Hubo 33 arrestos.',
        'La policía detuvo a 33 personas.',
        'Hay 33 aprehendidos.',
        'Treinta y tres personas fueron capturadas.',
        'Se practicaron 33 detenciones.',
      ),
      gives([killed(16)], 'Dieciséis internos murieron en el motín.', 'El motín dejó 16 reclusos muertos.'),
    ],
    nothing: [
      'Trece cuerpos de bomberos acudieron al lugar.',
      'Se contaron 22 casos de gripe en el albergue.',
      'Ocho agentes vigilan el puente.',
      'Hubo 33 registros domiciliarios sin resultado.',
    ],
  },
  {
    name: '23. complaints, attentions, identifications',
    phrasings: [
      gives(
        [killed(48)],
        'De los 48 muertos, 30 ya fueron identificados.',
        'Hay 48 muertos, 30 de ellos identificados.',
      ),
      gives([injured(75)], 'Hay 75 heridos; 63 ya fueron dados de alta.'),
      gives(
        [injured(19)],
        'Diecinueve personas permanecen hospitalizadas por heridas.',
        'La Cruz Roja atendió a 19 heridos.',
      ),
    ],
    nothing: [
      'La Defensoría recibió 75 quejas por las muertes.',
      'La Cruz Roja brindó 937 atenciones durante el paro.',
      'Se tramitan 48 denuncias por homicidio.',
      'Hubo 24 tentativas de feminicidio.',
      'La fiscalía abrió 11 carpetas por lesiones.',
      'Los cuerpos fueron entregados a sus familias tras 30 horas de trámites.',
    ],
  },
  {
    name: '24. many sub-counts around one total',
    phrasings: [
      gives(
        [
          injured(360, 'all', { scope: 'total' }),
          injured(40, 'child'),
          injured(25, 'journalist'),
          injured(90, 'other'),
          injured(33, 'other'),
        ],
        'Los heridos son 360: 90 por perdigones, 33 con lesión ocular, 40 menores de edad y 25 periodistas.',
      ),
      gives(
        [killed(80), killed(25, 'child'), killed(12, 'police')],
        'Van 80 muertos, entre ellos 25 menores y 12 policías.',
        'De los 80 muertos, 25 son menores de edad y 12 son policías.',
        'Murieron 80 personas, 25 de ellas niños y 12 policías.',
      ),
      gives(
        [killed(52), killed(31, 'civilian'), killed(21, 'military')],
        'Murieron 52 personas: 31 civiles y 21 militares.',
        'Los muertos son 52, de los cuales 31 eran civiles y 21 militares.',
      ),
      gives(
        [detained(600), detained(70, 'child')],
        'Hubo 600 detenidos, 70 de ellos adolescentes.',
        'De las 600 personas detenidas, 70 son menores.',
      ),
    ],
    nothing: [
      'De las 360 viviendas, 90 son de adobe y 33 de madera.',
      'El 40 % de los heridos son jóvenes y el 25 %, mujeres.',
      'De los 600 empleados, 70 son voluntarios.',
    ],
  },
  {
    name: '25. single deaths inside the total',
    phrasings: [
      gives(
        [killed(4)],
        'Cuatro personas murieron en el tiroteo. Entre ellas está Julián P., de 19 años.',
        'El tiroteo dejó cuatro muertos. El conductor murió en la ambulancia.',
        'Con la muerte de Julián P., de 19 años, son cuatro los fallecidos.',
      ),
      gives(
        [killed(1, 'all', { scope: 'incident' })],
        'Un hombre murió aplastado por una pared en Cerro Chico.',
        'Una mujer de 40 años falleció al caer al río.',
        'Un joven de 22 años murió por un disparo.',
      ),
      gives(
        [killed(1, 'police', { scope: 'incident' })],
        'Un policía murió quemado dentro de su patrullero.',
      ),
      gives([killed(1)], 'El choque dejó un muerto.', 'Hay un fallecido por el temporal.'),
    ],
    nothing: [
      'Murió Julián P., de 19 años, estudiante de enfermería.',
      'La víctima falleció camino del hospital.',
      'El conductor perdió la vida en el acto.',
      'Se conoció la tercera muerte de la semana.',
    ],
  },
  {
    name: '26. statistics of a period',
    phrasings: [
      gives(
        [killed(310)],
        'En lo que va del año hubo 310 homicidios, un 12 % más que los 277 del mismo periodo del año anterior.',
        'Los homicidios de este año son 310, frente a 277 en igual lapso de 2018.',
      ),
    ],
    nothing: [
      'La tasa de homicidios es de 12 por cada cien mil habitantes.',
      'Mueren de media tres personas al día en las rutas.',
      'Las muertes violentas bajaron un 14 % respecto de 2020.',
    ],
  },
  {
    name: '27. earlier disasters, anniversaries, trials',
    phrasings: [
      gives(
        [killed(130)],
        'Van 130 muertos por el terremoto. En 1985 otro sismo dejó 9.000 muertos en la misma zona.',
      ),
      gives(
        [killed(130)],
        'Van 130 muertos por el terremoto, el peor desde el de 1985, que causó 9.000 muertos.',
      ),
    ],
    nothing: [
      'Se cumplen 20 años del atentado que dejó 85 muertos.',
      'El tribunal condenó a 30 años al autor de la masacre de 69 personas.',
      'Hace diez años un alud mató a 43 vecinos de Peña Honda.',
    ],
  },
  {
    name: '28. Red Cross pages of goods, capacities and volunteers',
    phrasings: [
      gives([injured(60)], 'El CICR trasladó a 60 heridos y entregó 200 camas.'),
      gives(
        [killed(3, 'health-worker')],
        'Tres voluntarios de la Cruz Roja murieron mientras repartían agua a 400 familias.',
      ),
    ],
    nothing: [
      'El CICR donó material suficiente para tratar a 200 heridos graves.',
      'La Cruz Roja formó a 300 voluntarios en primeros auxilios para heridos.',
      'El quirófano móvil puede atender a 50 heridos al día.',
      'Se necesitan 12 millones de francos para asistir a 80.000 personas.',
      'La enfermedad puede causar cientos de muertes si no hay agua limpia.',
      'El CICR visitó 18 cárceles y llevó 4.200 mensajes de familiares.',
    ],
  },
  {
    name: '29. livestock beside people',
    phrasings: [
      gives(
        [killed(5)],
        'La helada mató a cinco personas y a 3.200 alpacas.',
        'Murieron cinco personas y 3.200 cabezas de ganado.',
        'Cinco personas y 3.200 ovejas murieron por el frío.',
      ),
      gives([killed(2), injured(6)], 'El rayo mató a dos pastores y 14 vacas, e hirió a seis personas.'),
    ],
    nothing: [
      'Murieron 820 alpacas recién nacidas y 77 crías de ovino.',
      'La sequía mató a 12.000 reses.',
      'El derrame dejó 340 aves muertas.',
      'Un puma hirió a 9 terneros en la estancia.',
      'Se hallaron 60 perros muertos en el basural.',
    ],
  },
  {
    name: '30. crowds, people aboard, searchers',
    phrasings: [
      gives(
        [killed(71)],
        'De las 96 personas que iban a bordo, murieron 71.',
        'En el barco iban 96 personas: 71 murieron y 25 fueron rescatadas.',
      ),
      gives(
        [missing(6)],
        'Unos 120 rescatistas buscan a seis desaparecidos.',
        'Con 4 helicópteros se busca a 6 personas desaparecidas.',
      ),
      gives([detained(40)], 'La policía desplegó 3.000 agentes y detuvo a 40 personas.'),
    ],
    nothing: [
      'En la prisión, con cupo para 900 internos, hay 1.600.',
      'Los 57 pasajeros fueron rescatados con vida.',
      'Marcharon 20.000 personas por los caídos.',
      'Dos mil policías custodian el estadio.',
      'Los 25 sobrevivientes fueron llevados al puerto.',
    ],
  },
  {
    name: '31. people who are set free',
    phrasings: [gives([detained(150)], 'De los 150 detenidos, 90 fueron liberados.')],
    nothing: [
      'El CICR facilitó la liberación de 38 detenidos.',
      'Cuarenta rehenes recuperaron la libertad.',
      'Los 17 comuneros fueron excarcelados anoche.',
      'Doce soldados secuestrados fueron entregados al CICR.',
      'Quedaron libres 230 prisioneros de guerra.',
    ],
  },
  {
    name: '32. zero',
    phrasings: [
      gives(
        [killed(0)],
        'No hubo muertos.',
        'No se registraron víctimas mortales.',
        'Sin fallecidos, informó Bomberos.',
        'No hay que lamentar muertes.',
        'Nadie murió en el incendio.',
        'No se reportan personas fallecidas.',
      ),
      gives([injured(0)], 'No hay heridos.', 'Ninguna persona resultó herida.', 'El sismo no dejó heridos.'),
      gives(
        [killed(0), injured(0)],
        'No hubo muertos ni heridos.',
        'El temblor no causó víctimas mortales ni heridos.',
        'Sin muertos ni heridos.',
        'No se registraron fallecidos ni lesionados en Pueblo Nuevo.',
      ),
      gives(
        [injured(12), killed(0)],
        'Hay 12 heridos y ningún muerto.',
        'El choque dejó 12 heridos, pero no hubo fallecidos.',
        'Doce personas resultaron heridas; no hay que lamentar muertos.',
      ),
      gives([missing(0)], 'No hay desaparecidos.', 'No se reportan personas desaparecidas.'),
    ],
    nothing: [
      'No hubo acuerdo sobre los heridos.',
      'La Defensoría no tiene información sobre heridos.',
      'Nadie se hizo cargo de la muerte del dirigente.',
    ],
  },
  {
    name: '33. who says it',
    phrasings: [
      gives(
        [killed(24, 'all', { attribution: 'Cruz Roja' })],
        'La Cruz Roja informó de 24 muertos.',
        'Hay 24 muertos, informó la Cruz Roja.',
        'Según la Cruz Roja, murieron 24 personas.',
        'De acuerdo con la Cruz Roja, los muertos son 24.',
        'La Cruz Roja llegó al lugar. La organización cuenta 24 muertos.',
        'Los muertos son 24, dijo un portavoz de la Cruz Roja a una agencia.',
        'La Cruz Roja confirmó la muerte de 24 personas.',
        'Para la Cruz Roja, los fallecidos son 24.',
      ),
      gives(
        [killed(37, 'all', { attribution: 'Defensoría del Pueblo' })],
        'La Defensoría del Pueblo emitió su reporte. La entidad registra 37 fallecidos.',
        'La Defensoría del Pueblo actualizó su balance: 37 personas fallecidas.',
      ),
      gives(
        [injured(44, 'all', { attribution: 'alcalde' })],
        'El alcalde de Corrales dijo que hay 44 heridos.',
        'Hay 44 heridos, dijo el alcalde.',
      ),
      gives(
        [injured(18, 'all', { attribution: 'Hospital San Blas' })],
        'El Hospital San Blas atendió a 18 heridos.',
        'El Hospital San Blas recibió a 18 heridos.',
      ),
      gives(
        [killed(5, 'all', { attribution: null })],
        'Cinco personas murieron en el choque.',
        'El choque dejó cinco muertos.',
      ),
    ],
    nothing: [
      'La Cruz Roja informó de la llegada de 24 camiones.',
      'Según la entidad, 37 recomendaciones siguen pendientes.',
      'El alcalde de Corrales lleva 44 días en el cargo.',
    ],
  },
  {
    name: '34. several sources in one sentence',
    phrasings: [
      gives(
        [
          injured(112, 'all', { attribution: 'Cruz Roja' }),
          injured(94, 'all', { attribution: 'Ministerio del Interior' }),
        ],
        'La Cruz Roja cuenta 112 heridos, frente a los 94 que admite el Ministerio del Interior.',
        'La Cruz Roja informó de 112 heridos, mientras que el Ministerio del Interior informó de 94 heridos.',
      ),
    ],
    nothing: [
      'La Cruz Roja envió 112 camas; el Ministerio del Interior, 94.',
      'Los sindicatos piden 45 puntos de alza y la empresa ofrece 30.',
    ],
  },
  {
    name: '35. hospital town and place of the event',
    phrasings: [
      gives(
        [injured(13, 'all', { place: 'Río Manso' })],
        'Trece heridos del choque de Río Manso fueron llevados al hospital de Santa Lidia.',
        'El choque en Río Manso dejó 13 heridos, trasladados a Santa Lidia.',
      ),
      gives(
        [killed(10, 'all', { place: 'Villa Amparo' })],
        'Diez personas murieron en Villa Amparo.',
        'En Villa Amparo murieron diez personas.',
        'Villa Amparo: diez muertos.',
        'El incendio de Villa Amparo dejó diez muertos, dijo el gobernador de Cuyana.',
      ),
      gives(
        [killed(16, 'all', { place: null })],
        'Murieron 16 personas en Anta, Beni Alto, Cota, Duero y Elqui.',
      ),
      gives(
        [
          killed(40, 'all', { place: 'Ribera Sur', scope: 'incident' }),
          killed(100, 'all', { scope: 'total' }),
        ],
        'Los muertos son 100, de ellos 40 en Ribera Sur.',
        'Van 100 muertos, 40 de ellos en Ribera Sur.',
      ),
    ],
    nothing: [
      'El hospital de Santa Lidia tiene 13 camas para heridos.',
      'Villa Amparo está a 40 kilómetros de Ribera Sur.',
    ],
  },
  {
    name: '36. damaged encoding',
    phrasings: [
      gives(
        [killed(28, 'all', { attribution: 'Defensoría del Pueblo' })],
        'La DefensorÃ­a del Pueblo informÃ³ de 28 muertos.',
        'SegÃºn la DefensorÃ­a del Pueblo, murieron 28 personas.',
      ),
      gives(
        [injured(16, 'child')],
        'DiecisÃ©is niÃ±os resultaron heridos.',
        '16 niÃ±os quedaron heridos en el derrumbe.',
      ),
    ],
    nothing: ['La DefensorÃ­a del Pueblo recibiÃ³ 28 quejas.', 'La reuniÃ³n durÃ³ tres horas.'],
  },
  {
    name: 'number, then verb',
    phrasings: [
      gives(
        [killed(15)],
        '15 personas murieron.',
        'Quince personas han muerto por las lluvias.',
        'Quince personas fallecieron en el incendio.',
        'Quince viajeros perecieron.',
        '15 vecinos perdieron la vida al desbordarse el río.',
        'Quince personas fueron asesinadas.',
        'Quince personas habían muerto hasta el lunes.',
      ),
      gives(
        [injured(27)],
        '27 personas resultaron heridas.',
        '27 personas quedaron heridas.',
        '27 personas han sido heridas.',
        '27 pasajeros sufrieron lesiones.',
        '27 estudiantes fueron heridos por la explosión.',
        '27 personas salieron heridas.',
      ),
      gives(
        [detained(64)],
        '64 personas fueron detenidas.',
        '64 personas permanecen detenidas.',
        '64 personas están bajo arresto.',
      ),
    ],
    nothing: [
      '15 personas viajaron a la capital.',
      '27 personas fueron atendidas en la feria de salud.',
      '64 personas fueron contratadas.',
      '15 personas fueron evacuadas del cerro.',
    ],
  },
  {
    name: 'verb, then number',
    phrasings: [
      gives(
        [killed(23)],
        'Murieron 23 personas.',
        'Mueren 23 personas al incendiarse un mercado.',
        'Fallecieron 23 pasajeros.',
        'El fuego mató a 23 personas.',
        'Han muerto 23 personas en la mina.',
        'Confirman la muerte de 23 personas.',
        'Perdieron la vida 23 personas.',
        'Asesinan a 23 personas en una fiesta.',
      ),
      gives(
        [injured(35)],
        'Resultaron heridas 35 personas.',
        'La bomba hirió a 35 personas.',
        'Quedaron heridos 35 trabajadores.',
        'El choque causó heridas a 35 personas.',
      ),
      gives([detained(19)], 'Fueron arrestadas 19 personas.', 'La policía arrestó a 19 sospechosos.'),
    ],
    nothing: [
      'Llegaron 23 personas al albergue.',
      'El juez citó a 19 personas.',
      'El fuego destruyó 35 puestos.',
      'Rescataron a 23 mineros.',
    ],
  },
  {
    name: 'number, then noun of harm',
    phrasings: [
      gives(
        [killed(6), injured(18)],
        'Hay 6 muertos y 18 heridos.',
        'Saldo: 6 muertos y 18 heridos.',
        'El ataque deja seis muertos y 18 heridos.',
        'Seis muertos, 18 heridos.',
        'Seis fallecidos y 18 lesionados dejó el vuelco de un bus.',
        'El parte oficial habla de 6 fallecidos y 18 heridos.',
        'El accidente se saldó con seis muertos y 18 heridos.',
        'Seis muertos y 18 heridos en un choque',
      ),
      gives(
        [killed(6), injured(18), missing(4)],
        'El naufragio dejó seis muertos, 18 heridos y cuatro desaparecidos.',
        'Hay 6 fallecidos, 18 heridos y 4 desaparecidos.',
      ),
      gives(
        [detained(88)],
        'La jornada termina con 88 detenidos.',
        'La protesta dejó 88 personas detenidas.',
      ),
    ],
    nothing: [
      'Hay 6 ofertas y 18 rebajas en la tienda.',
      'El diario vende 88 ejemplares.',
      'El partido dejó 6 amonestados y 2 expulsados.',
    ],
  },
  {
    name: 'the toll: subject, verb and number',
    phrasings: [
      gives(
        [killed(97)],
        'La cifra de muertos asciende a 97.',
        'La cifra de muertos sube a 97.',
        'El número de fallecidos llegó a 97.',
        'El balance de víctimas mortales es de 97.',
        'Los muertos ya son 97.',
        'Los fallecidos ascienden a 97.',
        'Ya van 97 muertos.',
        'Ya son 97 los muertos.',
        'Asciende a 97 la cifra de fallecidos.',
        'Suben a 97 los muertos por el terremoto.',
        'El total de muertos se eleva a 97.',
        'El saldo mortal alcanza los 97 fallecidos.',
        'Suman 97 las personas fallecidas.',
        'Con 97 muertos, es el peor año.',
        'Se eleva a 97 el número de víctimas mortales.',
      ),
      gives(
        [injured(410)],
        'El número de heridos es de 410.',
        'Los heridos suman 410.',
        'Los lesionados son 410.',
      ),
      gives(
        [missing(66)],
        'La cifra de desaparecidos se mantiene en 66.',
        'Los desaparecidos son 66.',
        'Se mantienen en 66 los desaparecidos.',
      ),
    ],
    nothing: [
      'La cifra de inscritos asciende a 97.',
      'El número de albergues llegó a 66.',
      'Los damnificados ya son 410.',
      'El costo de los daños se eleva a 97 millones.',
    ],
  },
  {
    name: 'labels and balances line by line',
    phrasings: [
      gives(
        [killed(50), injured(912)],
        'Personas fallecidas: 50\nPersonas heridas: 912',
        'Fallecidos: 50 | Heridos: 912',
        '• 50 fallecidos\n• 912 heridos',
        'BALANCE AL 14/03\nFALLECIDOS: 50\nHERIDOS: 912',
        '– Fallecidos (50)\n– Heridos (912)',
      ),
      gives(
        [killed(49, 'civilian'), killed(1, 'police')],
        'Fallecidos:\n- Civiles: 49\n- Policías: 1',
        'Civiles fallecidos: 49\nPolicías fallecidos: 1',
      ),
    ],
    nothing: [
      'Quejas: 50 | Visitas: 912',
      '• 50 carpas\n• 912 frazadas',
      'Capítulo 3: Heridos\nCapítulo 4: Desaparecidos',
    ],
  },
  {
    name: 'table rows',
    phrasings: [
      gives(
        [
          killed(10, 'all', { place: 'Norte', scope: 'incident' }),
          injured(55, 'all', { place: 'Norte', scope: 'incident' }),
          killed(3, 'all', { place: 'Sur', scope: 'incident' }),
          injured(21, 'all', { place: 'Sur', scope: 'incident' }),
        ],
        'Región | Muertos | Heridos\nNorte | 10 | 55\nSur | 3 | 21',
        'Departamento\tFallecidos\tHeridos\nNorte\t10\t55\nSur\t3\t21',
      ),
      gives(
        [
          killed(13, 'all', { scope: 'total' }),
          killed(9, 'all', { place: 'Ilava' }),
          killed(4, 'all', { place: 'Mora' }),
        ],
        'Provincia | Fallecidos\nIlava | 9\nMora | 4\nTotal | 13',
      ),
    ],
    nothing: [
      'Región | Carpas | Frazadas\nNorte | 10 | 55\nSur | 3 | 21',
      'Equipo | Puntos\nNorte | 10\nSur | 3',
    ],
  },
  {
    name: 'arrests',
    phrasings: [
      gives(
        [detained(120)],
        'La policía detuvo a 120 personas durante el paro.',
        '120 personas fueron apresadas.',
        'La redada terminó con 120 detenidos.',
      ),
      gives([detained(7, 'journalist')], 'Siete periodistas fueron detenidos.'),
      gives(
        [detained(25, 'civilian')],
        'La policía detuvo a 25 manifestantes.',
        'Veinticinco manifestantes fueron arrestados.',
      ),
    ],
    nothing: [
      'El juzgado dictó 120 órdenes de captura.',
      'La audiencia de los detenidos duró 7 horas.',
      'La policía incautó 25 fusiles.',
    ],
  },
  {
    name: 'headlines',
    phrasings: [
      gives(
        [killed(14)],
        'Perú: 14 muertos en protestas',
        'Al menos 14 muertos por lluvias en Coralia',
        'Mueren 14 mineros en Huasca',
        'Catorce muertos en choque de trenes',
        'Terremoto en Coralia: 14 fallecidos',
        'Ya son 14 los muertos por el alud de Huasca',
      ),
    ],
    nothing: ['Perú: 14 goles en la jornada', 'Catorce claves para entender la muerte del general'],
  },
  {
    name: 'official prose',
    phrasings: [
      gives(
        [killed(33), injured(250)],
        'A la fecha se reportan 33 personas fallecidas y 250 personas heridas.',
        'Se tiene registro de 33 fallecidos y 250 heridos.',
        'El evento adverso ocasionó 33 fallecidos y 250 heridos.',
        'Al cierre de este reporte se contabilizan 33 decesos y 250 lesionados.',
        'Como consecuencia de los hechos, 33 personas fallecieron y 250 resultaron heridas.',
        'Se ha confirmado el deceso de 33 personas y que 250 resultaron lesionadas.',
        'Desde el 7 de diciembre se han registrado 33 muertes y 250 personas heridas.',
      ),
    ],
    nothing: [
      'La Defensoría expresa sus condolencias a las familias de los fallecidos.',
      'Exhortamos a garantizar la atención de los heridos en 3 hospitales.',
      'La institución supervisó 14 comisarías y 6 hospitales.',
      'Recordamos que el derecho a la vida está en el artículo 2 de la Constitución.',
    ],
  },
  {
    name: 'agency stories',
    phrasings: [
      gives(
        [killed(17), injured(42)],
        'Diecisiete personas murieron y 42 resultaron heridas al chocar de frente dos autobuses en la ruta 9, a 60 kilómetros de Brea.',
        'Un choque frontal entre dos autobuses se cobró la vida de 17 personas y dejó heridas a otras 42, informaron fuentes policiales.',
        'A 17 ascienden los muertos y a 42 los heridos por el choque de dos autobuses.',
        'Dos autobuses chocaron este domingo en la ruta 9; el saldo es de 17 muertos y 42 heridos.',
        'Con 17 muertos y 42 heridos, el choque de la ruta 9 es el más grave del año.',
      ),
      gives(
        [killed(5), missing(2)],
        'El hundimiento de un pesquero frente a Cabo Rey deja cinco tripulantes muertos y dos desaparecidos.',
        'Cinco tripulantes murieron y dos siguen desaparecidos tras hundirse un pesquero frente a Cabo Rey.',
      ),
      gives(
        [killed(8, 'all', { qualifier: 'at-least' }), injured(20, 'all', { qualifier: 'at-least' })],
        'Al menos ocho personas murieron y más de 20 resultaron heridas en un tiroteo en una discoteca de Maravilla.',
        'Un tiroteo en una discoteca deja por lo menos ocho muertos y más de una veintena de heridos.',
      ),
    ],
    nothing: [
      'Dos autobuses chocaron en la ruta 9 y el tráfico se cortó durante 17 horas.',
      'El pesquero, de 42 metros, se hundió en 2003 con una carga de 60 toneladas.',
      'El hombre, de 42 años, mató el tiempo jugando 17 partidas de ajedrez.',
    ],
  },
  {
    name: 'bulletins of an ombudsman',
    phrasings: [
      gives(
        [
          killed(27, 'all', { attribution: 'Defensoría del Pueblo' }),
          injured(356, 'all', { attribution: 'Defensoría del Pueblo' }),
        ],
        'La Defensoría del Pueblo reporta, hasta las 18:00 horas, 27 personas fallecidas y 356 heridas.',
        'Reporte de la Defensoría del Pueblo, 20 de diciembre: 27 fallecidos y 356 heridos en el contexto de las protestas.',
        'La Defensoría del Pueblo dio cuenta de la muerte de 27 personas y de 356 heridos.',
        'Desde que comenzaron las protestas, según la Defensoría del Pueblo, han fallecido 27 personas y 356 han resultado heridas.',
      ),
      gives(
        [killed(3, 'child', { scope: 'total' }), killed(22)],
        'De las 22 personas fallecidas, tres eran adolescentes.',
        'Las personas fallecidas son 22, tres de ellas menores de edad.',
      ),
      gives(
        [injured(290, 'police')],
        'Se registran 290 policías heridos.',
        'Policías heridos: 290.',
        'En la Policía Nacional se cuentan 290 efectivos heridos.',
        'Heridos PNP: 290.',
      ),
      gives(
        [killed(1, 'police', { scope: 'total' }), killed(48, 'civilian', { scope: 'total' })],
        'A la fecha han muerto 48 civiles y un policía.',
        'Fallecidos: 48 civiles y 1 policía.',
        'Se trata de 48 civiles y un efectivo policial fallecidos.',
      ),
    ],
    nothing: [
      'La Defensoría del Pueblo reporta, hasta las 18:00 horas, 27 puntos de bloqueo en 8 regiones.',
      'El adjunto pidió que se investigue en el plazo de 30 días la muerte de los manifestantes.',
      'La oficina de Sorata atendió a familiares de los heridos en 3 módulos.',
      'El 62 % de los conflictos activos son socioambientales.',
    ],
  },
  {
    name: 'releases of the Red Cross',
    phrasings: [
      gives(
        [killed(2, 'health-worker'), injured(1, 'health-worker')],
        'Dos socorristas de la Cruz Roja murieron y uno resultó herido cuando su ambulancia fue atacada.',
      ),
      gives(
        [injured(134, 'all', { attribution: 'Cruz Roja' })],
        'La Cruz Roja trasladó a 134 heridos a cinco hospitales con 26 ambulancias.',
        'La Cruz Roja asistió a 134 heridos en los cuatro puestos de socorro.',
      ),
      gives(
        [missing(7300, 'all', { attribution: 'CICR' })],
        'El CICR tiene abiertos más de 7.300 casos de personas desaparecidas.',
        'Más de 7.300 personas siguen desaparecidas, según los registros del CICR.',
      ),
      gives(
        [killed(51, 'civilian'), injured(120, 'civilian')],
        'Cincuenta y un civiles perdieron la vida y 120 sufrieron heridas, denunció el CICR.',
      ),
    ],
    nothing: [
      'La Cruz Roja distribuyó 4.000 kits de higiene entre las familias de los desaparecidos.',
      'El CICR formó a 45 cirujanos en el tratamiento de heridas de guerra.',
      'El llamamiento pide 3 millones de francos suizos para 15.000 damnificados.',
      'El CICR acompañó el reencuentro de 7 familias separadas.',
    ],
  },
  {
    name: 'parts by civil protection',
    phrasings: [
      gives(
        [killed(19), injured(87), missing(23)],
        'Protección Civil eleva a 19 los muertos, a 87 los heridos y a 23 los desaparecidos.',
        'El último parte cifra en 19 los muertos, en 87 los heridos y en 23 los desaparecidos.',
        'Las lluvias dejan 19 fallecidos, 87 heridos, 23 desaparecidos, 4.100 damnificados y 610 viviendas destruidas.',
        'Las inundaciones causaron la muerte de 19 personas; 87 resultaron heridas y 23 están desaparecidas.',
        'Hasta el momento se contabilizan 19 personas fallecidas, 87 lesionadas y 23 no localizadas.',
      ),
      gives(
        [killed(62, 'all', { scope: 'total' }), killed(40, 'all', { scope: 'incident', place: 'Lontra' })],
        'El temporal mató a 62 personas, de las cuales 40 en Lontra.',
        'Lontra, con 40 muertos, es la ciudad más golpeada por el temporal, que deja 62 fallecidos en total.',
      ),
    ],
    nothing: [
      'El temporal deja 4.100 damnificados, 610 viviendas destruidas y 23 puentes caídos.',
      'Se evacuó a 87 familias y se abrieron 19 albergues.',
      'El río creció 6,2 metros y la alerta roja rige en 23 municipios.',
    ],
  },
  {
    name: 'war and armed attacks',
    phrasings: [
      gives(
        [killed(14, 'military'), injured(9, 'military')],
        'Catorce militares murieron y nueve resultaron heridos en un ataque con explosivos.',
      ),
      gives(
        [killed(6, 'civilian'), killed(2, 'military')],
        'El atentado mató a seis civiles y dos soldados.',
        'En el atentado murieron seis civiles y dos militares.',
      ),
      gives(
        [killed(33)],
        'Un total de 33 personas han sido ejecutadas por el grupo armado.',
        'El grupo armado asesinó a 33 personas.',
        'La masacre dejó 33 muertos.',
      ),
    ],
    nothing: [
      'El ejército desplegó 14 blindados y dos helicópteros.',
      'El grupo armado liberó a 33 rehenes.',
      'Los guerrilleros entregaron 14 fusiles y nueve granadas.',
    ],
  },
  {
    name: 'illness, heat and poison',
    phrasings: [
      gives(
        [killed(11)],
        'Once personas murieron por beber alcohol adulterado.',
        'La cólera ha matado a 11 personas.',
        'El brote de dengue deja 11 fallecidos.',
        'Once muertos por la ola de calor, confirma Salud.',
      ),
      gives(
        [killed(4, 'child')],
        'Cuatro niños murieron por desnutrición en la sierra de Tapas.',
        'La tos ferina mató a cuatro niños.',
      ),
    ],
    nothing: [
      'El brote de dengue suma 3.412 casos confirmados.',
      'Se vacunó a 11.000 niños contra la tos ferina.',
      'La letalidad del cólera es de un 2 %.',
    ],
  },
  {
    name: 'passages with several measures, groups and sources',
    phrasings: [
      gives(
        [
          killed(9, 'civilian', { attribution: 'Defensoría', place: 'Ayamara' }),
          injured(52, 'all', { attribution: 'Defensoría' }),
          detained(31, 'all', { attribution: 'policía' }),
        ],
        'En Ayamara murieron nueve civiles, según la Defensoría, que cuenta además 52 heridos. La policía informó de 31 detenidos.',
        'La Defensoría informó de nueve civiles muertos en Ayamara y de 52 heridos. Según la policía, hay 31 detenidos.',
      ),
      gives(
        [killed(3, 'police', { scope: 'incident' }), killed(20, 'all', { scope: 'total' })],
        'Tres policías murieron el lunes en una emboscada; en todo el conflicto van 20 muertos.',
        'Con los tres policías muertos el lunes en una emboscada, los fallecidos en el conflicto son 20.',
      ),
      gives(
        [injured(48), injured(30, 'civilian'), injured(18, 'police')],
        'Los heridos son 48: 30 civiles y 18 policías.',
        'Resultaron heridas 48 personas, 30 de ellas civiles y 18 policías.',
        'Hay 48 heridos, de los cuales 30 son civiles y 18 policías.',
        '48 personas heridas (30 civiles y 18 policías).',
      ),
      gives(
        [detained(700), detained(210, 'all', { scope: 'incident', place: 'Capital Norte' })],
        'Van 700 detenidos, 210 de ellos en Capital Norte.',
        'De los 700 detenidos, 210 lo fueron en Capital Norte.',
      ),
      gives([killed(7), injured(0)], 'La avioneta cayó en un maizal: siete muertos y ningún herido.'),
    ],
    nothing: [
      'La avioneta, con siete ocupantes, aterrizó sin contratiempos en un maizal.',
      'De los 700 cargos de la acusación, 210 fueron retirados.',
      'La policía custodia 52 comercios y mantiene 31 controles.',
    ],
  },
  {
    name: 'the sea and the borders',
    phrasings: [
      gives(
        [killed(41), missing(60, 'all', { qualifier: 'about' })],
        'El naufragio de un cayuco dejó 41 migrantes muertos y unos 60 desaparecidos.',
        'Cuarenta y un migrantes murieron ahogados y unos 60 están desaparecidos tras volcar un cayuco.',
        'Al menos 12 mujeres viajaban en el cayuco que volcó; hay 41 muertos y unos 60 desaparecidos.',
      ),
      gives(
        [killed(18)],
        'Dieciocho migrantes murieron asfixiados en un camión.',
        'Hallan 18 cadáveres de migrantes en un camión.',
        'El hallazgo de 18 migrantes muertos en un camión conmociona a Frontera Vieja.',
      ),
    ],
    nothing: [
      'Salvamento rescató a 212 migrantes de cuatro pateras.',
      'El cayuco llevaba 101 personas, todas a salvo.',
      'La guardia costera interceptó 18 lanchas con 41 bidones.',
    ],
  },
  {
    name: 'what happened to whom, in other verbs',
    phrasings: [
      gives(
        [killed(12)],
        'La avalancha sepultó y mató a 12 montañistas.',
        'La tragedia del Pico Ñaru acabó con la vida de 12 montañistas.',
        'Perdieron la vida 12 montañistas en el Pico Ñaru.',
        'La avalancha provocó la muerte de 12 montañistas.',
        'Se confirmó el fallecimiento de 12 montañistas.',
        'Doce montañistas resultaron muertos.',
        'La avalancha causó 12 víctimas mortales.',
        'La avalancha se llevó 12 vidas.',
        'Doce montañistas fueron hallados muertos.',
        'Lamentamos la pérdida de 12 vidas.',
      ),
      gives(
        [injured(31)],
        'Treinta y una personas sufrieron heridas de diversa gravedad.',
        'La estampida dejó heridas a 31 personas.',
        'Treinta y una personas fueron heridas de bala.',
        'El saldo de la estampida es de 31 lesionados.',
        'Fueron hospitalizadas con heridas 31 personas.',
      ),
      gives(
        [missing(5)],
        'Se reporta la desaparición de cinco personas.',
        'Fueron reportadas como desaparecidas cinco personas.',
        'Cinco personas se encuentran desaparecidas.',
        'El río arrastró a cinco personas, que siguen desaparecidas.',
      ),
      gives(
        [detained(58)],
        'La jornada se saldó con 58 detenidos.',
        'Cincuenta y ocho personas quedaron detenidas.',
        'La fiscalía confirmó la detención de 58 personas.',
        'Se detuvo a 58 personas.',
        'Cincuenta y ocho personas fueron puestas bajo custodia.',
        'Han sido arrestadas 58 personas.',
      ),
    ],
    nothing: [
      'La avalancha sepultó 12 refugios vacíos.',
      'Cinco personas se encuentran en el albergue.',
      'La banda perdió a 12 seguidores en la red social.',
      'La empresa dejó morir 31 proyectos.',
      'Detuvieron 58 camiones en el control.',
      'El río arrastró cinco vehículos.',
    ],
  },
  {
    name: 'passages about something else that speak of harm',
    phrasings: [
      gives(
        [killed(2)],
        'El informe anual de 340 páginas recoge 5.100 quejas. Durante la visita, dos internos murieron por falta de oxígeno.',
        'Se recibieron 5.100 quejas en el año. Dos internos murieron por falta de oxígeno durante la visita.',
      ),
      gives([injured(6)], 'La marcha, de unas 15.000 personas y 9 kilómetros, terminó con seis heridos.'),
      gives(
        [killed(10)],
        'El sismo de magnitud 6,4 ocurrió a las 03:12, a 31 kilómetros de profundidad, y causó diez muertes.',
      ),
    ],
    nothing: [
      'La Defensoría pidió al hospital explicar las muertes del pabellón 14 y revisar 22 historias clínicas.',
      'La comisión oyó a 43 testigos de la matanza en 12 sesiones y entregará su informe en 2027.',
      'El fondo pagará 240 salarios mínimos a cada familia de los fallecidos.',
      'Los bomberos sofocaron 14 incendios sin que hubiera que evacuar a nadie.',
      'El proyecto de ley endurece las penas por lesiones de 4 a 8 años.',
      'La película narra el asesinato de tres hermanas y se rodó en 45 días.',
      'La línea 113 recibió 1.870 llamadas por personas desaparecidas.',
      'El equipo forense analizó 58 muestras de ADN de restos hallados en 2011.',
      'El hospital de 120 camas se construyó para los heridos de la guerra.',
      'En la morgue hay 30 cámaras frigoríficas.',
      'El museo del terremoto cumple 15 años y recibió a 80.000 visitantes.',
      'Las aseguradoras estiman daños por 900 millones tras el huracán.',
      'El plan de contingencia prevé atender a 300 heridos.',
      'Cada herido recibirá 1.200 pesos y un kit de curación.',
      'Los familiares de los fallecidos acamparon 18 días ante el palacio.',
      'Un lector pregunta por qué murieron las abejas de 40 colmenas.',
      'La vacuna evitó 2.000 muertes, según un estudio.',
      'El riesgo de morir en la ruta es 3 veces mayor de noche.',
      'La ONU pide 45 millones de dólares para los heridos y los desplazados.',
      'El entrenador perdió a su portero, lesionado en el minuto 23.',
      'Las 12 organizaciones piden justicia para los muertos de la represión.',
      'Fueron condenados a 25 años los cuatro asesinos del periodista.',
      'La exposición muestra 70 fotografías de desaparecidos.',
      'El decreto indemniza a los heridos con más de 30 % de invalidez.',
      'Una encuesta dice que el 71 % de los 1.204 entrevistados teme morir por violencia.',
      'La policía busca a 3 sospechosos del crimen.',
      'La fiscalía imputó a 9 personas por el homicidio.',
      'El simulacro reunió a 400 vecinos y 25 heridos ficticios.',
    ],
  },
  {
    name: 'sources of every kind',
    phrasings: [
      gives(
        [killed(21, 'all', { attribution: 'Ministerio de Salud' })],
        'El Ministerio de Salud elevó a 21 los fallecidos.',
        'Son 21 los fallecidos, de acuerdo con el último parte del Ministerio de Salud.',
        'Datos del Ministerio de Salud señalan 21 muertos.',
        'Fuentes del Ministerio de Salud confirmaron a la prensa 21 muertes.',
        'Veintiuna personas murieron, precisó el Ministerio de Salud en un comunicado.',
        'El Ministerio de Salud, en su boletín de las 20:00, da cuenta de 21 fallecidos.',
        'Murieron 21 personas (Ministerio de Salud).',
        '21 muertos. Fuente: Ministerio de Salud.',
      ),
      gives(
        [injured(40, 'all', { attribution: 'Bomberos Voluntarios' })],
        'Bomberos Voluntarios reportó 40 heridos.',
        'Hay 40 heridos, según Bomberos Voluntarios.',
      ),
      gives(
        [killed(15, 'all', { attribution: 'Ana Ruedas' })],
        'La gobernadora de Tolva, Ana Ruedas, confirmó 15 muertos.',
      ),
      gives(
        [killed(15, 'all', { attribution: 'gobernadora' })],
        'Murieron 15 personas, confirmó la gobernadora de Tolva.',
        'Quince personas murieron, dijo en rueda de prensa la gobernadora.',
      ),
      gives(
        [missing(70, 'all', { attribution: 'ONU' })],
        'La ONU cifra en 70 los desaparecidos.',
        'Los desaparecidos son 70, según la ONU.',
        'Setenta personas siguen desaparecidas, advierte la ONU.',
      ),
      gives(
        [detained(230, 'all', { attribution: 'Ministerio Público' })],
        'El Ministerio Público registra 230 detenidos.',
        'Fueron detenidas 230 personas, informó el Ministerio Público.',
      ),
      gives(
        [killed(12, 'all', { attribution: 'Observatorio de Derechos Humanos' })],
        'El Observatorio de Derechos Humanos documentó 12 muertes.',
        'El Observatorio de Derechos Humanos contabiliza 12 asesinatos.',
        'Según documentó el Observatorio de Derechos Humanos, 12 personas fueron asesinadas.',
      ),
    ],
    nothing: [
      'Fuente: Ministerio de Salud, 21 de marzo.',
      'Bomberos Voluntarios reportó 40 incendios.',
      'La gobernadora de Tolva confirmó 15 obras.',
      'El Observatorio de Derechos Humanos publicó 12 informes sobre la tortura.',
    ],
  },
  {
    name: 'places in every position',
    phrasings: [
      gives(
        [killed(18, 'all', { place: 'Sumay' })],
        'En Sumay murieron 18 personas.',
        'El alud de Sumay mató a 18 personas.',
        'Dieciocho personas murieron en la localidad de Sumay.',
        'Dieciocho personas murieron este martes en el distrito de Sumay.',
        'Un alud sepultó parte de Sumay y mató a 18 personas.',
        'Sumay llora a sus 18 muertos.',
        'Los fallecidos en Sumay son 18.',
        'La cifra de muertos por el alud en Sumay llega a 18.',
      ),
      gives(
        [injured(33, 'all', { place: 'Puente Cendal' })],
        'En Puente Cendal resultaron heridas 33 personas.',
        'Los choques en Puente Cendal dejaron 33 heridos.',
        'Treinta y tres heridos dejaron los choques de Puente Cendal.',
      ),
      gives(
        [
          killed(5, 'all', { place: 'Andra', scope: 'incident' }),
          killed(8, 'all', { place: 'Belmar', scope: 'incident' }),
          killed(13, 'all', { scope: 'total' }),
        ],
        'Hay 13 muertos: cinco en Andra y ocho en Belmar.',
        'Son 13 los muertos, cinco de ellos en Andra y ocho en Belmar.',
        'En Andra murieron cinco personas y en Belmar ocho, para un total de 13 muertos.',
      ),
    ],
    nothing: [
      'Sumay está a 18 horas de viaje de la capital.',
      'En Sumay, de 3.300 habitantes, la fiesta del patrono dura 5 días.',
      'Andra 5, Belmar 8: así terminó el torneo.',
    ],
  },
];
