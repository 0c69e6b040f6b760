package io.payband.job.title.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.job.title.OccupationGuess;
import io.payband.job.title.OccupationModel;
import io.payband.job.title.train.OccupationTrainer.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccupationTrainerTest {

  private static final List<OccupationTexts> TEXTS =
      List.of(
          new OccupationTexts(
              "53-0001.00",
              "Wagoners",
              "Drive wagons with horses.",
              List.of(
                  "Coal Carter",
                  "Timber Carter",
                  "Wagon Driver",
                  "Horse Wagon Driver",
                  "Master of the Wagons (Wagon Master)",
                  "Night Hand"),
              List.of("Harness horses.", "Load wagons with coal.")),
          new OccupationTexts(
              "53-0001.01",
              "Sled Drivers",
              "Drive sleds with dogs.",
              List.of("Sled Driver", "Dog Sled Driver", "Snow Carter"),
              List.of("Feed dogs.")),
          new OccupationTexts(
              "51-0002.00",
              "Kite Makers",
              "Make kites of paper and silk.",
              List.of("Kite Maker", "Paper Kite Builder", "Silk Kite Maker", "Night Hand"),
              List.of("Glue paper to frames.", "Cut silk.")),
          new OccupationTexts(
              "35-0003.00",
              "Soup Cooks",
              "Cook soup in pots.",
              List.of("Soup Cook", "Soup Kitchen Cook", "Head Soup Cook", "Broth Cook"),
              List.of("Stir soup.", "Clean pots.")));

  private static final OccupationModel MODEL = OccupationTrainer.train(TEXTS, 1, Progress.SILENT);

  private static byte[] bytes(OccupationModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  private static OccupationModel read(byte... bytes) throws IOException {
    return OccupationModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  private static String first(String title) {
    return MODEL.find(title).getFirst().code();
  }

  @Test
  void titleThatIsNotListedIsUnderstoodByItsWords() {
    assertFalse(MODEL.isListed("Silk Paper Kite Maker II"));
    assertEquals("51-0002", first("Silk Paper Kite Maker II"));
    assertEquals("35-0003", first("Cook, Broth"));
    assertEquals("53-0001", first("senior driver of horses"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kyte maker", "kite makr", "sillk kites maker"})
  void misspelledTitleIsUnderstood(String title) {
    assertEquals("51-0002", first(title));
  }

  @Test
  void listedTitleHasItsOccupationsAlone() {
    assertTrue(MODEL.isListed("NIGHT hand"));
    List<OccupationGuess> guesses = MODEL.find("night hand");
    assertEquals(2, guesses.size());
    assertEquals(1, guesses.stream().mapToDouble(OccupationGuess::confidence).sum(), 1e-9);
    assertTrue(
        guesses.stream().allMatch(g -> g.code().equals("53-0001") || g.code().equals("51-0002")));
    assertEquals(List.of(new OccupationGuess("35-0003", 1)), MODEL.find("Broth Cook"));
    assertEquals("35-0003", first("Soup Cooks"), "an occupation's own name is listed too");
  }

  @Test
  void titlesOfOneNormalFormKeepEachItsOwnOccupations() {
    OccupationModel model =
        OccupationTrainer.train(
            List.of(
                new OccupationTexts("11-0001.00", "Dairies", "", List.of("Sr. Milker"), List.of()),
                new OccupationTexts(
                    "11-0002.00", "Farms", "", List.of("Senior Milker"), List.of())),
            1,
            Progress.SILENT);
    assertEquals(List.of(new OccupationGuess("11-0001", 1)), model.find("sr. milker"));
    assertEquals(List.of(new OccupationGuess("11-0002", 1)), model.find("SENIOR MILKER"));
    assertEquals(2, model.find("Snr milker").size(), "listed as neither is written");
  }

  @Test
  void partsOfAnOccupationAreSummed() {
    List<OccupationGuess> guesses = MODEL.find("driver");
    assertEquals(3, guesses.size(), "four codes, three occupations");
    assertEquals("53-0001", guesses.getFirst().code());
    double sum = guesses.stream().mapToDouble(OccupationGuess::confidence).sum();
    assertEquals(1, sum, 1e-9);
    for (int i = 1; i < guesses.size(); i++) {
      assertTrue(guesses.get(i - 1).confidence() >= guesses.get(i).confidence());
    }
  }

  @Test
  void peoplesNumbersTipTheBalance() {
    double[] many = MODEL.prior(code -> code.equals("51-0002") ? 1e9 : 10);
    double[] few = MODEL.prior(code -> code.equals("51-0002") ? 1 : 1e6);
    assertEquals("51-0002", MODEL.find("night hand", many).getFirst().code());
    assertEquals("53-0001", MODEL.find("night hand", few).getFirst().code());
    double[] unknown = MODEL.prior(code -> Double.NaN);
    assertArrayEquals(new double[4], unknown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "---", "経理"})
  void titleWithoutALetterHasNoOccupation(String title) {
    assertEquals(List.of(), MODEL.find(title));
  }

  @Test
  void endlessTitleCostsLittle() {
    assertFalse(MODEL.find("kite maker ".repeat(100_000)).isEmpty());
  }

  @Test
  void modelDependsNeitherOnThreadsNorOnOrder() throws IOException {
    List<OccupationTexts> reversed = new ArrayList<>(TEXTS.reversed());
    OccupationModel again = OccupationTrainer.train(reversed, 2, Progress.SILENT);
    assertArrayEquals(bytes(MODEL), bytes(again));
    assertEquals(OccupationTrainer.inputs(TEXTS), MODEL.inputs());
    assertEquals(OccupationTrainer.inputs(reversed), MODEL.inputs());
    assertNotEquals(OccupationTrainer.inputs(TEXTS.subList(0, 3)), MODEL.inputs());
  }

  @Test
  void whatIsReadAnswersAsWhatWasWritten() throws IOException {
    OccupationModel read = read(bytes(MODEL));
    assertArrayEquals(bytes(MODEL), bytes(read));
    for (String title : List.of("silk kite", "night hand", "driver", "zebra")) {
      assertEquals(MODEL.find(title), read.find(title));
    }
  }

  @Test
  void titlesCannotBeReadInTheModel() throws IOException {
    String bytes = new String(bytes(MODEL), java.nio.charset.StandardCharsets.ISO_8859_1);
    assertFalse(bytes.toLowerCase(java.util.Locale.ROOT).contains("kite"));
  }

  @Test
  void damagedModelIsRefused() throws IOException {
    byte[] whole = bytes(MODEL);
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
      assertThrows(IOException.class, () -> read(cut));
    }
    byte[] negative = whole.clone();
    negative[66] = (byte) 0xff; // the number of occupations
    assertThrows(IOException.class, () -> read(negative));
  }

  @Test
  void oneOccupationIsNoChoice() {
    assertThrows(
        IllegalArgumentException.class,
        () -> OccupationTrainer.train(TEXTS.subList(0, 1), 1, Progress.SILENT));
  }
}
