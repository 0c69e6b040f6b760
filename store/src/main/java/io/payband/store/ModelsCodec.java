package io.payband.store;

import io.payband.estimate.ModelCodec;
import io.payband.job.KnownLevels;
import io.payband.market.ClassByYears;
import io.payband.market.PayModels;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The models behind answers about one person as bytes and back. */
final class ModelsCodec {

  private ModelsCodec() {}

  /** Writes models; null when there were too few reports to fit any. */
  static void write(@Nullable PayModels models, PartOutput out) throws IOException {
    out.flag(models != null);
    if (models == null) {
      return;
    }
    Map<String, List<List<Double>>> shares = new TreeMap<>(models.classes().table());
    out.count(shares.size());
    for (Map.Entry<String, List<List<Double>>> title : shares.entrySet()) {
      out.text(title.getKey());
      out.count(title.getValue().size());
      for (List<Double> line : title.getValue()) {
        out.count(line.size());
        line.forEach(out::number);
      }
    }
    out.count(models.roleOfTitleFocus().size());
    models
        .roleOfTitleFocus()
        .forEach((word, slug) -> {
          out.text(word);
          out.text(slug);
        });
    DataOutput data = out.data();
    ModelCodec.write(models.personTotal(), data);
    ModelCodec.write(models.personBase(), data);
    ModelCodec.write(models.pageTotal(), data);
    ModelCodec.write(models.pageBase(), data);
  }

  /** Reads models; null when there were too few reports to fit any. */
  static @Nullable PayModels read(PartInput in, KnownLevels ladders) throws IOException {
    if (!in.flag()) {
      return null;
    }
    int titles = in.size(2);
    Map<String, List<List<Double>>> shares = new HashMap<>();
    for (int i = 0; i < titles; i++) {
      shares.put(in.text(), readTable(in));
    }
    int words = in.size(2);
    Map<String, String> roleOf = new HashMap<>();
    for (int i = 0; i < words; i++) {
      roleOf.put(in.text(), in.text());
    }
    DataInput data = in.rest();
    return new PayModels(
        ModelCodec.read(data, ladders),
        ModelCodec.read(data, ladders),
        ModelCodec.read(data, ladders),
        ModelCodec.read(data, ladders),
        new ClassByYears(shares),
        roleOf);
  }

  private static List<List<Double>> readTable(PartInput in) throws IOException {
    int lines = in.size(1);
    List<List<Double>> table = new ArrayList<>(lines);
    for (int i = 0; i < lines; i++) {
      int size = in.size(Double.BYTES);
      List<Double> line = new ArrayList<>(size);
      for (int c = 0; c < size; c++) {
        line.add(in.number());
      }
      table.add(List.copyOf(line));
    }
    if (lines != ClassByYears.bins()) {
      throw new IOException("levels by other bins of years");
    }
    return List.copyOf(table);
  }
}
