// Measures that the parts of the picture share.

/** Width of the picture and its margins, in pixels: for a phone held upright. */
export const width = 1080;
export const side = 56;

/** A piece of the picture and where it ends. */
export interface Piece {
  svg: string;
  bottom: number;
}
