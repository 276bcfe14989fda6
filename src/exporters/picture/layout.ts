// Measures that the parts of the picture share.

/** Width of the drawing and its margins, in units of the drawing. */
export const width = 1080;
export const side = 56;

/**
 * Pixels of a unit: 864 across, what a phone held upright shows of a picture in a chat. More would cost time and be
 * scaled down by the channel.
 */
export const pixelsPerUnit = 0.8;

/** A piece of the picture and where it ends. */
export interface Piece {
  svg: string;
  bottom: number;
}
