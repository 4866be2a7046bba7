import type { ChatMessage } from '../model/chat';

/** A picture as a request carries it. */
export type PictureAddress = `data:image/${string}`;

/** The messages, to the letter, that ask one thing about a picture. */
export function pictureMessages(rules: string, picture: PictureAddress, question: string): ChatMessage[] {
  return [
    { role: 'system', content: rules },
    {
      role: 'user',
      content: [
        { type: 'image_url', image_url: { url: picture } },
        { type: 'text', text: question },
      ],
    },
  ];
}
