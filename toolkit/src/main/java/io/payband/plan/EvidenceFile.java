package io.payband.plan;

import io.payband.law.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the evidence that comes with the program. A fault in it is a fault of ours. */
final class EvidenceFile {

  static final List<Evidence> READ = read();

  private EvidenceFile() {}

  private static List<Evidence> read() {
    List<Evidence> all = new ArrayList<>();
    try (InputStream in = EvidenceFile.class.getResourceAsStream("evidence.yml")) {
      Object file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      for (Object entry : (List<?>) file) {
        Map<?, ?> note = (Map<?, ?>) entry;
        all.add(
            new Evidence(
                text(note, "about"),
                text(note, "source"),
                text(note, "says"),
                text(note, "read"),
                Mark.valueOf(text(note, "mark").toUpperCase(Locale.ROOT))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(all);
  }

  private static String text(Map<?, ?> note, String key) {
    Object value = note.get(key);
    if (value == null) {
      throw new IllegalStateException("no " + key + " in " + note);
    }
    return value.toString();
  }
}
