package io.payband.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** A chain of fonts: each sign is drawn by the first that has it. */
final class Face {

  /** Stands for what no font has. */
  private static final String BOX = "\u25a1";

  /** Text that one font draws. */
  record Piece(PDFont font, String text) {

    float width(float size) throws IOException {
      return font.getStringWidth(text) / 1000 * size;
    }
  }

  private final List<PDFont> fonts;
  private final Set<Integer> undrawn;

  Face(List<PDFont> fonts, Set<Integer> undrawn) {
    this.fonts = List.copyOf(fonts);
    this.undrawn = undrawn;
  }

  /** The text in pieces of one font each; signs that none has are noted and become boxes. */
  List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    text.codePoints()
        .forEach(point -> {
          String sign = Character.toString(point);
          Piece piece = piece(sign, point);
          if (!pieces.isEmpty() && pieces.getLast().font().equals(piece.font())) {
            pieces.set(
                pieces.size() - 1, new Piece(piece.font(), pieces.getLast().text() + piece.text()));
          } else {
            pieces.add(piece);
          }
        });
    return pieces;
  }

  private Piece piece(String sign, int point) {
    @Nullable PDFont font = shaped(point) ? null : font(sign);
    if (font != null) {
      return new Piece(font, sign);
    }
    undrawn.add(point);
    @Nullable PDFont boxes = font(BOX);
    return boxes == null ? new Piece(fonts.getFirst(), "?") : new Piece(boxes, BOX);
  }

  private @Nullable PDFont font(String sign) {
    for (PDFont font : fonts) {
      if (has(font, sign)) {
        return font;
      }
    }
    return null;
  }

  /** Whether its look or its place depends on its neighbours: one glyph after another is wrong. */
  private static boolean shaped(int point) {
    byte way = Character.getDirectionality(point);
    return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || (point >= 0x0900 && point <= 0x109F)
        || (point >= 0x1780 && point <= 0x17FF);
  }

  private static boolean has(PDFont font, String sign) {
    try {
      font.encode(sign);
      return true;
    } catch (IllegalArgumentException | IOException e) {
      return false;
    }
  }

  float width(String text, float size) throws IOException {
    float width = 0;
    for (Piece piece : pieces(text)) {
      width += piece.width(size);
    }
    return width;
  }
}
