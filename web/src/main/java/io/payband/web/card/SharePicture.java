package io.payband.web.card;

import io.payband.market.Band;
import io.payband.market.Interval;
import io.payband.web.card.Card.Shown;
import io.payband.web.figure.Figure;
import io.payband.web.picture.Scale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A comparison as a picture of 1200 × 630 pixels: two medians, how people differ, how far the
 * medians may be off, and the verdict, with the marks of the pages. Equal cards are equal bytes.
 * For one thread at a time.
 */
final class SharePicture {

  static final int WIDTH = 1_200;
  static final int HEIGHT = 630;

  private static final Color PAPER = new Color(0xfcfbf7);
  private static final Color INK = new Color(0x1b1f23);
  private static final Color QUIET = new Color(0x474c52);
  private static final Color FINE = new Color(0x63676b);
  private static final Color RULE = new Color(0xdedacf);
  private static final Color[] MARKS = {new Color(0x0d5873), new Color(0xcc6e12)};
  private static final Color[] NAMES = {new Color(0x0b5068), new Color(0x94490a)};

  private static final double LEFT = 64;
  private static final double RIGHT = WIDTH - 64;
  private static final double TEXT = RIGHT - LEFT;

  private final Letters serif = new Letters("NotoSerif-Bold.ttf");
  private final Letters sans = new Letters("NotoSans-Regular.ttf");
  private final Letters strong = new Letters("NotoSans-SemiBold.ttf");

  /** The picture as PNG. */
  byte[] png(Card card) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D to = image.createGraphics();
    to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    to.setColor(PAPER);
    to.fillRect(0, 0, WIDTH, HEIGHT);
    head(to, card);
    numbers(to, card);
    picture(to, card);
    foot(to, card);
    to.dispose();
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(60_000)) {
      try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
        ImageIO.write(image, "png", out);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private void head(Graphics2D to, Card card) {
    words(to, serif, "Payband", LEFT, 62, 30, INK);
    double width = sans.width(card.kicker(), 22);
    words(to, sans, card.kicker(), RIGHT - width, 60, 22, FINE);
    to.setColor(INK);
    to.fill(new Rectangle2D.Double(LEFT, 80, TEXT, 1.5));
    double size = 33;
    double room = TEXT;
    List<String> lines = serif.lines(card.verdict(), size, room);
    while (lines.size() > 2 && size > 20) {
      size -= 1;
      lines = serif.lines(card.verdict(), size, room);
    }
    double y = 132;
    for (String line : lines.subList(0, Math.min(3, lines.size()))) {
      words(to, serif, line, LEFT, y, size, INK);
      y += size * 1.25;
    }
  }

  private void numbers(Graphics2D to, Card card) {
    double half = TEXT / 2;
    for (int i = 0; i < card.shown().size(); i++) {
      Shown shown = card.shown().get(i);
      Figure figure = shown.figure();
      double x = LEFT + i * (half + 16);
      to.setColor(MARKS[i]);
      to.fill(mark(i, x + 9, 224, 9));
      words(to, strong, fitting(strong, shown.name(), 25, half - 60), x + 28, 233, 25, NAMES[i]);
      words(to, serif, figure.money(), x - 3, 325, 92, INK);
      double beside = x + serif.width(figure.money(), 92) + 20;
      if (figure.known()) {
        words(to, sans, "may be off " + figure.mayBeOff(), beside, 290, 22, QUIET);
        words(to, sans, figure.standsOn(), beside, 322, 22, QUIET);
      }
    }
  }

  private void picture(Graphics2D to, Card card) {
    List<Figure> known = card.shown().stream().map(Shown::figure).filter(Figure::known).toList();
    if (known.isEmpty()) {
      return;
    }
    Scale scale =
        Scale.within(
            known.stream().mapToDouble(f -> f.band().p10()).min().orElseThrow(),
            known.stream().mapToDouble(f -> f.band().p90()).max().orElseThrow(),
            5);
    for (Scale.Tick tick : scale.ticks()) {
      double x = LEFT + TEXT * Double.parseDouble(tick.x().replace("%", "")) / 100;
      to.setColor(RULE);
      to.fill(new Rectangle2D.Double(x, 355, 1, 128));
      double width = sans.width(tick.label(), 19);
      double at = Math.clamp(x - width / 2, LEFT, RIGHT - width);
      words(to, sans, tick.label(), at, 508, 19, FINE);
    }
    for (int i = 0; i < card.shown().size(); i++) {
      Figure figure = card.shown().get(i).figure();
      if (figure.known()) {
        row(to, scale, i, figure, 388 + 62 * i);
      }
    }
  }

  /** The band with hard ends, the interval as a soft pill, the median with a rim of paper. */
  private static void row(Graphics2D to, Scale scale, int side, Figure figure, double y) {
    Band band = figure.band();
    Interval interval = figure.interval();
    Color color = MARKS[side];
    to.setColor(color);
    to.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    double from = at(scale, band.p10());
    double end = at(scale, band.p90());
    to.draw(new Line2D.Double(from, y, end, y));
    to.draw(new Line2D.Double(from, y - 9, from, y + 9));
    to.draw(new Line2D.Double(end, y - 9, end, y + 9));
    to.setStroke(new BasicStroke(9, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    to.draw(new Line2D.Double(at(scale, band.p25()), y, at(scale, band.p75()), y));
    double low = at(scale, interval.low());
    double width = Math.max(22, at(scale, interval.high()) - low);
    double middle = at(scale, band.p50());
    Shape pill = new RoundRectangle2D.Double(Math.min(low, middle - 11), y - 19, width, 38, 38, 38);
    to.setColor(PAPER);
    to.fill(pill);
    to.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), 105));
    to.fill(pill);
    to.setColor(PAPER);
    to.fill(mark(side, middle, y, 13));
    to.setColor(color);
    to.fill(mark(side, middle, y, 9.5));
  }

  private void foot(Graphics2D to, Card card) {
    to.setColor(RULE);
    to.fill(new Rectangle2D.Double(LEFT, 530, TEXT, 1.5));
    String said =
        "Line: how people differ, p10 to p90. Pill: how far the median may be off. "
            + card.source();
    double y = 558;
    for (String text : List.of(said, card.notice())) {
      for (String line : text.isEmpty() ? List.<String>of() : sans.lines(text, 17, TEXT)) {
        words(to, sans, line, LEFT, y, 17, FINE);
        y += 23;
      }
    }
  }

  private static double at(Scale scale, double dollars) {
    return LEFT + TEXT * (dollars - scale.low()) / (scale.high() - scale.low());
  }

  private static Shape mark(int side, double x, double y, double radius) {
    if (side == 0) {
      return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
    double reach = radius * 1.2;
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(x, y - reach);
    diamond.lineTo(x + reach, y);
    diamond.lineTo(x, y + reach);
    diamond.lineTo(x - reach, y);
    diamond.closePath();
    return diamond;
  }

  private static String fitting(Letters letters, String words, double size, double width) {
    String text = words;
    while (letters.width(text, size) > width) {
      text = text.substring(0, text.length() - 2).stripTrailing() + "…";
    }
    return text;
  }

  private static void words(
      Graphics2D to, Letters letters, String words, double x, double y, double size, Color color) {
    to.setColor(color);
    to.fill(letters.outline(words, x, y, size));
  }
}
