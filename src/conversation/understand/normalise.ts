// Brings typed text into one shape: composed letters, plain spaces and dashes, no emojis. Knows no words.

/** The letters without marks, lower case: "Đã gửi" becomes "da gui". Same length as its composed input. */
export function plainOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** One text for all ways of typing it; emojis, smileys and invisible signs are dropped, line breaks kept. */
export function normalise(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\u200d|[\u200b\u200c\u200e\u200f\u2060\ufeff\u00ad]|[\ufe00-\ufe0f]/g, '')
      .replace(/[→⇒➔➡⟶]\ufe0f?/g, ' -> ')
      // A full sentence ends with a smiley as often as with a full stop.
      .replace(/\u20e3|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})+/gu, ' , ')
      .replace(/[:;=]-?[)(DPp3]+(?![\p{L}\d])|\^[_.]?\^|<3|=+[)(]+/gu, ' , ')
      .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
      .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/[“”"«»‘’'`´]/g, '')
      .replace(/…|\.{2,}/g, ' . ')
      .replace(/\p{M}/gu, '')
      .trim()
  );
}
