package io.payband.estimate;

import io.payband.job.KnownLevels;
import io.payband.stats.LongIndex;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A pay model as bytes and back. Effects are kept as 32-bit floats: log pay to seven digits.
 *
 * <p>Every count read is checked against a limit before memory is taken for it.
 */
public final class ModelCodec {

  private static final int MOST = 4_000_000;

  private ModelCodec() {}

  /** Writes a model. */
  public static void write(PayModel model, DataOutput out) throws IOException {
    out.writeByte(model.mode() == Recipe.Mode.PERSON ? 1 : 2);
    out.writeInt(model.minimumGroup());
    out.writeInt(model.firstQuarter());
    out.writeInt(model.lastQuarter());
    out.writeDouble(model.intervalConstant());
    writeWords(model.vocabulary(), out);
    writeLevel(model.level(), out);
    writeLocation(model.location(), out);
    writeScale(model.scale(), out);
    writeShape(model.shape(), out);
    writeCounts(model.exact(), out);
    writeCounts(model.companyLevelTitle(), out);
  }

  /** Reads a model; {@code ladders} are those that it was fitted with. */
  public static PayModel read(DataInput in, KnownLevels ladders) throws IOException {
    int kind = in.readByte();
    if (kind != 1 && kind != 2) {
      throw new IOException("a model of mode 1 or 2 was expected, not " + kind);
    }
    Recipe.Mode mode = kind == 1 ? Recipe.Mode.PERSON : Recipe.Mode.PAGE;
    int minimum = in.readInt();
    int first = in.readInt();
    int last = in.readInt();
    double c = in.readDouble();
    Vocabulary vocabulary = readWords(in);
    LevelModel level = readLevel(in, ladders);
    Location location = readLocation(in);
    ScaleModel scale = readScale(in);
    ShapeModel shape = readShape(in);
    CohortCounts exact = readCounts(in);
    CohortCounts wider = readCounts(in);
    return new PayModel(
        mode, vocabulary, minimum, level, location, scale, shape, exact, wider, c, first, last);
  }

  private static void writeWords(Vocabulary vocabulary, DataOutput out) throws IOException {
    for (Column column : Column.values()) {
      if (column.isText()) {
        List<String> words = vocabulary.words(column);
        out.writeInt(words.size());
        for (String word : words) {
          out.writeUTF(word);
        }
      }
    }
  }

  private static Vocabulary readWords(DataInput in) throws IOException {
    Vocabulary vocabulary = new Vocabulary();
    for (Column column : Column.values()) {
      if (column.isText()) {
        int size = count(in);
        for (int i = 0; i < size; i++) {
          vocabulary.add(column, in.readUTF());
        }
      }
    }
    return vocabulary;
  }

  private static void writeLevel(LevelModel level, DataOutput out) throws IOException {
    double[] coefficients = level.coefficients();
    out.writeInt(coefficients.length);
    for (double c : coefficients) {
      out.writeDouble(c);
    }
    long[] keys = level.cellKeys();
    writeKeys(keys, out);
    for (int cell = 0; cell < keys.length; cell++) {
      out.writeFloat((float) level.cellZ(cell));
      out.writeFloat((float) level.cellGuess(cell));
      out.writeInt(level.cellReports(cell));
      out.writeBoolean(level.cellKnown(cell));
    }
  }

  private static LevelModel readLevel(DataInput in, KnownLevels ladders) throws IOException {
    double[] coefficients = new double[count(in)];
    for (int i = 0; i < coefficients.length; i++) {
      coefficients[i] = in.readDouble();
    }
    LongIndex index = readKeys(in);
    int size = index.size();
    double[] z = new double[size];
    double[] guess = new double[size];
    int[] reports = new int[size];
    boolean[] known = new boolean[size];
    for (int cell = 0; cell < size; cell++) {
      z[cell] = in.readFloat();
      guess[cell] = in.readFloat();
      reports[cell] = in.readInt();
      known[cell] = in.readBoolean();
    }
    return new LevelModel(coefficients, ladders, index, z, guess, reports, known);
  }

  private static void writeLocation(Location location, DataOutput out) throws IOException {
    out.writeDouble(location.s());
    out.writeDouble(location.s2());
    List<Term> terms = location.terms();
    out.writeInt(terms.size());
    out.writeDouble(location.effect(0));
    out.writeDouble(location.information(0));
    out.writeInt(location.reports(0));
    for (int t = 0; t < terms.size(); t++) {
      Term term = terms.get(t);
      writeColumns(term.columns(), out);
      out.writeUTF(term.covariate().name());
      out.writeDouble(term.penalty());
      long[] keys = location.keys(t);
      writeKeys(keys, out);
      for (int g = 0; g < keys.length; g++) {
        int at = location.start(t) + g;
        out.writeFloat((float) location.effect(at));
        out.writeFloat((float) location.information(at));
        out.writeInt(location.reports(at));
      }
    }
  }

  private static Location readLocation(DataInput in) throws IOException {
    double s = in.readDouble();
    double s2 = in.readDouble();
    int size = count(in);
    double constant = in.readDouble();
    double information = in.readDouble();
    int reports = in.readInt();
    List<Term> terms = new ArrayList<>();
    LongIndex[] index = new LongIndex[size];
    int[] start = new int[size + 1];
    start[0] = 1;
    List<double[]> parts = new ArrayList<>();
    for (int t = 0; t < size; t++) {
      List<Column> columns = readColumns(in);
      Term.Covariate covariate = Term.Covariate.valueOf(in.readUTF());
      terms.add(new Term(columns, covariate, in.readDouble()));
      index[t] = readKeys(in);
      double[] part = new double[index[t].size() * 3];
      for (int g = 0; g < part.length; g += 3) {
        part[g] = in.readFloat();
        part[g + 1] = in.readFloat();
        part[g + 2] = in.readInt();
      }
      parts.add(part);
      start[t + 1] = start[t] + index[t].size();
    }
    int all = start[size];
    double[] u = new double[all];
    double[] d = new double[all];
    double[] penalty = new double[all];
    int[] n = new int[all];
    u[0] = constant;
    d[0] = information;
    n[0] = reports;
    for (int t = 0; t < size; t++) {
      double[] part = parts.get(t);
      for (int g = 0; g < part.length / 3; g++) {
        int at = start[t] + g;
        u[at] = part[3 * g];
        d[at] = part[3 * g + 1];
        n[at] = (int) part[3 * g + 2];
        penalty[at] = terms.get(t).penalty();
      }
    }
    return new Location(terms, index, start, penalty, u, d, n, s, s2);
  }

  private static void writeScale(ScaleModel scale, DataOutput out) throws IOException {
    out.writeDouble(scale.base());
    out.writeInt(scale.groups().size());
    for (int t = 0; t < scale.groups().size(); t++) {
      writeColumns(scale.groups().get(t), out);
      writeKeys(scale.keys(t), out);
      for (double v : scale.effects(t)) {
        out.writeFloat((float) v);
      }
    }
  }

  private static ScaleModel readScale(DataInput in) throws IOException {
    double base = in.readDouble();
    int size = count(in);
    List<List<Column>> groups = new ArrayList<>();
    LongIndex[] index = new LongIndex[size];
    double[][] effects = new double[size][];
    for (int t = 0; t < size; t++) {
      groups.add(readColumns(in));
      index[t] = readKeys(in);
      effects[t] = new double[index[t].size()];
      for (int g = 0; g < effects[t].length; g++) {
        effects[t][g] = in.readFloat();
      }
    }
    return new ScaleModel(base, groups, index, effects);
  }

  private static void writeShape(ShapeModel shape, DataOutput out) throws IOException {
    for (double q : shape.whole()) {
      out.writeDouble(q);
    }
    out.writeDouble(shape.prior());
    out.writeInt(shape.path().size());
    for (int p = 0; p < shape.path().size(); p++) {
      writeColumns(shape.path().get(p), out);
      long[] keys = shape.keys(p);
      writeKeys(keys, out);
      for (int g = 0; g < keys.length; g++) {
        out.writeInt(shape.reports(p, g));
        for (double q : shape.quantiles(p, g)) {
          out.writeFloat((float) q);
        }
      }
    }
  }

  private static ShapeModel readShape(DataInput in) throws IOException {
    double[] whole = new double[Quantiles.COUNT];
    for (int j = 0; j < whole.length; j++) {
      whole[j] = in.readDouble();
    }
    double prior = in.readDouble();
    int size = count(in);
    List<List<Column>> path = new ArrayList<>();
    LongIndex[] index = new LongIndex[size];
    double[][][] quantiles = new double[size][][];
    int[][] reports = new int[size][];
    for (int p = 0; p < size; p++) {
      path.add(readColumns(in));
      index[p] = readKeys(in);
      quantiles[p] = new double[index[p].size()][Quantiles.COUNT];
      reports[p] = new int[index[p].size()];
      for (int g = 0; g < reports[p].length; g++) {
        reports[p][g] = in.readInt();
        for (int j = 0; j < Quantiles.COUNT; j++) {
          quantiles[p][g][j] = in.readFloat();
        }
      }
    }
    return new ShapeModel(whole, path, prior, index, quantiles, reports);
  }

  private static void writeCounts(CohortCounts counts, DataOutput out) throws IOException {
    writeColumns(counts.columns(), out);
    writeKeys(counts.index().keysInOrder(), out);
    for (int n : counts.count()) {
      out.writeInt(n);
    }
  }

  private static CohortCounts readCounts(DataInput in) throws IOException {
    List<Column> columns = readColumns(in);
    LongIndex index = readKeys(in);
    int[] count = new int[index.size()];
    for (int g = 0; g < count.length; g++) {
      count[g] = in.readInt();
    }
    return new CohortCounts(columns, index, count);
  }

  private static void writeColumns(List<Column> columns, DataOutput out) throws IOException {
    out.writeByte(columns.size());
    for (Column column : columns) {
      out.writeUTF(column.name());
    }
  }

  private static List<Column> readColumns(DataInput in) throws IOException {
    int size = in.readByte();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      columns.add(Column.valueOf(in.readUTF()));
    }
    return columns;
  }

  private static void writeKeys(long[] keys, DataOutput out) throws IOException {
    out.writeInt(keys.length);
    for (long key : keys) {
      out.writeLong(key);
    }
  }

  private static LongIndex readKeys(DataInput in) throws IOException {
    int size = count(in);
    LongIndex index = new LongIndex();
    for (int i = 0; i < size; i++) {
      index.add(in.readLong());
    }
    if (index.size() != size) {
      throw new IOException("a group occurs twice");
    }
    return index;
  }

  private static int count(DataInput in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST) {
      throw new IOException("a count of " + size + " is out of range");
    }
    return size;
  }
}
