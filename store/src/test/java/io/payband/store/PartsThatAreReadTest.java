package io.payband.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparer;
import io.payband.full.FullComparer;
import io.payband.guide.SnapshotWork;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A short answer is short because it reads little. */
class PartsThatAreReadTest {

  private static final Set<String> AT_ONCE =
      Set.of(
          ManifestFile.FILE,
          Part.CATALOGUE.file(),
          Part.OFFICIAL.file(),
          Part.PAY.file(),
          Part.MARKET.file());

  @BeforeAll
  static void isThere() {
    assumeTrue(BundledSnapshot.isThere());
  }

  /** The bundled snapshot, and which files of it were read. */
  private record Watched(PartStore store, Set<String> read) implements PartStore {

    static Watched bundled() {
      return new Watched(BundledSnapshot.parts(), new ConcurrentSkipListSet<>());
    }

    @Override
    public String name() {
      return store.name();
    }

    @Override
    public byte[] read(String file, int most) throws IOException {
      read.add(file);
      return store.read(file, most);
    }
  }

  @Test
  void aPlainComparisonReadsNoFurtherPart() {
    Watched watched = Watched.bundled();
    Comparer comparer = new Comparer(SnapshotReader.open(watched).snapshot());

    assertInstanceOf(
        Answer.Found.class,
        comparer.compare("backend-engineer", "full-stack-engineer", new Ask("L5", "", "", "")));
    // What skills make of a gap is one of its parts, so these are read where there are any.
    watched.read.remove(Part.SKILLS.file());
    assertEquals(new ConcurrentSkipListSet<>(AT_ONCE), watched.read);
  }

  @Test
  void aFullOneReadsWhatItTells() {
    Watched watched = Watched.bundled();
    Comparer plain = new Comparer(SnapshotReader.open(watched).snapshot());
    FullComparer comparer = new FullComparer(plain, new SnapshotWork(plain, new BundledGuides()));

    assertInstanceOf(
        Answer.Found.class, comparer.compare("backend-engineer", "full-stack-engineer", Ask.PLAIN));
    assertTrue(watched.read.contains(Part.FACTS.file()), watched.read.toString());
    assertTrue(watched.read.contains(Part.TRAITS.file()), watched.read.toString());
  }
}
