// Portuguese phrasings, written for the project in the wordings of Brazil's Defensoria, Defesa Civil and Cruz Vermelha.

import type { Corpus } from './phrasings.ts';

export const pt: Corpus = {
  language: 'pt',
  figures: [
    {
      phenomenon: 1,
      expect: 'injured all 1340',
      phrasings: ['Há 1.340 feridos.', 'São 1340 pessoas feridas.', '1 340 pessoas ficaram feridas.'],
    },
    {
      phenomenon: 2,
      expect: 'killed all 2500',
      phrasings: ['Morreram 2,5 mil pessoas.', 'Morreram duas mil e quinhentas pessoas.'],
    },
    {
      phenomenon: 3,
      expect: 'killed all 123',
      phrasings: [
        'Cento e vinte e três pessoas morreram.',
        'O deslizamento matou cento e vinte e três pessoas.',
      ],
    },
    {
      phenomenon: 3,
      expect: 'killed police 21',
      phrasings: ['Vinte e um policiais morreram.', 'Morreram vinte e um policiais.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 12 at-least; injured all 30',
      phrasings: ['Pelo menos 12 mortos e 30 feridos.', 'Mais de 12 pessoas morreram e 30 ficaram feridas.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 24 vague',
      phrasings: ['Dezenas de pessoas morreram.', 'A enchente matou dezenas de pessoas.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 15',
      phrasings: [
        'O número de mortos subiu de 12 para 15.',
        'Os mortos são 15.',
        'O total de mortos chega a 15.',
      ],
    },
    {
      phenomenon: 15,
      expect: 'injured all 40; injured civilian 25; injured police 15',
      phrasings: [
        'São 40 feridos: 25 civis e 15 policiais.',
        'Há 40 feridos, dos quais 25 são civis e 15 policiais.',
        'Há 40 feridos (25 civis e 15 policiais).',
      ],
    },
    {
      phenomenon: 21,
      expect: 'missing all 14',
      phrasings: [
        '14 pessoas continuam desaparecidas.',
        'Há 14 desaparecidos.',
        'Seguem desaparecidas 14 pessoas.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'detained all 85',
      phrasings: ['A polícia deteve 85 pessoas.', '85 pessoas foram presas.', 'Houve 85 prisões.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 31; killed child 5',
      phrasings: [
        'Há 31 mortos, entre eles 5 crianças.',
        'Morreram 31 pessoas, incluindo 5 crianças.',
        'Há 31 mortos, 5 deles crianças.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'killed police 1 incident',
      phrasings: ['Um policial morreu.', 'Morreu um policial.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0; injured all 0',
      phrasings: ['Não houve mortos nem feridos.', 'Não há mortos nem feridos.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 46 «Defesa Civil»',
      phrasings: [
        'Segundo a Defesa Civil, 46 pessoas morreram.',
        'A Defesa Civil informou que 46 pessoas morreram.',
        'Há 46 mortos, de acordo com a Defesa Civil.',
        'A Defesa Civil registra 46 mortes.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 11 @Tarumã',
      phrasings: ['Onze pessoas morreram em Tarumã.', 'Em Tarumã morreram onze pessoas.'],
    },
  ],
  nothing: [
    { phenomenon: 5, rule: 'verb-number', texts: ['Morreu em 1998.', 'Faleceu no dia 12 de outubro.'] },
    {
      phenomenon: 14,
      rule: 'number-harm',
      texts: ['O rompimento pode causar 300 mortes.', 'O simulado teve 50 feridos.'],
    },
    {
      phenomenon: 27,
      rule: 'number-harm',
      texts: [
        'O tribunal julga a chacina de 19 sem-terra e 12 mortes.',
        'No aniversário da tragédia lembraram os 270 mortos.',
      ],
    },
    {
      phenomenon: 28,
      rule: 'number-harm',
      texts: ['A Cruz Vermelha entregou 400 kits.', 'São 3.000 desabrigados e 800 desalojados.'],
    },
    {
      phenomenon: 29,
      rule: 'verb-number',
      texts: ['Morreram 300 cabeças de gado.', 'Acharam mortos 120 botos.'],
    },
    {
      phenomenon: 31,
      rule: 'number-harm',
      texts: ['Os 12 presos foram soltos.', 'Foram libertados 12 detidos.'],
    },
    {
      phenomenon: 26,
      rule: 'number-harm',
      texts: ['Há 3 mortes por dia.', 'São 12 mortes por 100 mil habitantes.'],
    },
  ],
};
