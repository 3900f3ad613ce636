import type { Post } from './post.ts';

// The Red Cross site. Only this is from life: in its statement of 9 January 2023 the ICRC spoke of its concern and of the loss of dozens
// of lives, and gave no count of its own. The wording is ours, and the other posts are invented for this replay.
export const RED_CROSS_POSTS: readonly Post[] = [
  {
    slug: 'volunteers-day-first-aid',
    publishedAt: '2022-12-05T09:00:00+01:00',
    title: 'Volunteer Day: 14 million people trained to give first aid',
    content: [
      'Volunteers of 192 National Societies teach first aid every year. On this day we thank them.',
      'A new course of 12 hours is available in 38 languages.',
    ],
  },
  {
    slug: 'surgical-supplies-sahel',
    publishedAt: '2022-12-20T11:30:00+01:00',
    title: 'Sahel: supplies for three hospitals',
    content: ['The delivery of 4.5 tonnes is enough to treat 200 severely wounded patients for one month.'],
  },
  {
    slug: 'peru-concern-over-violence-in-protests',
    publishedAt: '2023-01-09T23:40:00+01:00',
    title: 'Peru: deep concern over the violence in the protests',
    content: [
      'The International Committee of the Red Cross follows with deep concern the growing violence in the protests in Peru, which have cost dozens of lives.',
      'We ask everybody to respect life, and to let ambulances and health workers do their work.',
      'Peruvian Red Cross volunteers have been giving first aid in Puno, Ayacucho and Lima since 7 December.',
    ],
  },
  {
    slug: 'safer-access-for-volunteers-in-peru',
    publishedAt: '2023-02-10T10:00:00+01:00',
    title: 'Peru: 240 volunteers learn to work safely in protests',
    content: [
      'Over five weekends, 240 volunteers from 11 branches in Peru practised how to reach people during protests and how to keep out of harm.',
    ],
  },
  {
    slug: 'annual-appeal-water',
    publishedAt: '2023-03-22T08:00:00+01:00',
    title: 'World Water Day: 36 million people in 40 countries',
    content: ['Last year our engineers helped to keep water running for 36 million people in 40 countries.'],
  },
];
