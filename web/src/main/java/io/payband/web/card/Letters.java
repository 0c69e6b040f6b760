package io.payband.web.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A face that the program carries, as outlines. It asks nothing of the machine's own fonts, which a
 * server often lacks, so a picture is the same bytes everywhere. For one thread at a time.
 */
final class Letters {

  private static final int UNKNOWN = '?';

  private final TrueTypeFont font;
  private final CmapLookup cmap;
  private final double unit;

  /** The face in a resource of this package. */
  Letters(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Letters.class.getResourceAsStream(resource), resource)) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      cmap = font.getUnicodeCmapLookup();
      unit = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** How wide words are at a size, in pixels. */
  double width(String words, double size) {
    return words.codePoints().mapToDouble(letter -> advance(glyph(letter))).sum() * size / unit;
  }

  /** Words as an outline from a point on their base line. */
  Shape outline(String words, double x, double y, double size) {
    GeneralPath whole = new GeneralPath();
    double at = x;
    double scale = size / unit;
    for (int letter : words.codePoints().toArray()) {
      int glyph = glyph(letter);
      AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
      path(glyph, whole, place);
      at += advance(glyph) * scale;
    }
    return whole;
  }

  /** Words in lines that are no wider than a width; a word that is wider has a line of its own. */
  List<String> lines(String words, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (!line.isEmpty() && width(line + " " + word, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private int glyph(int letter) {
    int glyph = cmap.getGlyphId(letter);
    return glyph != 0 ? glyph : cmap.getGlyphId(UNKNOWN);
  }

  private double advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private void path(int glyph, GeneralPath into, AffineTransform place) {
    try {
      GlyphData data = font.getGlyph().getGlyph(glyph);
      if (data != null) {
        into.append(data.getPath().getPathIterator(place), false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }
}
