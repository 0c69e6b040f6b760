package io.payband.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.payband.MadeUp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelCodecTest {

  private static byte[] written(PayModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelCodec.write(model, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static PayModel read(byte[] bytes) throws IOException {
    return ModelCodec.read(new DataInputStream(new ByteArrayInputStream(bytes)), MadeUp.ladders());
  }

  @Test
  void aModelThatWasWrittenAnswersTheSame() throws IOException {
    SmallFit data = SmallFit.of(31, 400);
    for (Recipe recipe : List.of(Recipe.PERSON_TENURE, Recipe.PAGE_FULL)) {
      PayModel model = data.fit(recipe, 3, 2).model().trimmed(MadeUp.slugs(), MadeUp::stateOf);
      PayModel copy = read(written(model));
      List<Prediction> before = model.predict(data.subjects());
      List<Prediction> after = copy.predict(data.subjects());
      for (int i = 0; i < before.size(); i++) {
        assertEquals(before.get(i).mu(), after.get(i).mu(), 1e-6);
        assertEquals(before.get(i).se(), after.get(i).se(), 1e-6);
        assertArrayEquals(before.get(i).band(), after.get(i).band(), 1e-6);
        assertEquals(before.get(i).careerClass(), after.get(i).careerClass());
        assertEquals(before.get(i).reports(), after.get(i).reports());
      }
      assertEquals(model.mode(), copy.mode());
      assertEquals(model.minimumGroup(), copy.minimumGroup());
      assertEquals(model.firstQuarter(), copy.firstQuarter());
      assertEquals(model.lastQuarter(), copy.lastQuarter());
      assertArrayEquals(written(model), written(copy), "what was read is written alike");
    }
  }

  @Test
  void aModelThatIsCutOffOrHasAnAbsurdCountIsRefused() throws IOException {
    byte[] bytes =
        written(
            SmallFit.of(32, 120)
                .fit(Recipe.PAGE_SHORT)
                .model()
                .trimmed(MadeUp.slugs(), MadeUp::stateOf));
    for (int length = 0; length < bytes.length; length += 97) {
      byte[] part = Arrays.copyOf(bytes, length);
      assertThrows(IOException.class, () -> read(part), "at " + length);
    }
    byte[] other = bytes.clone();
    other[0] = 9;
    assertThrows(IOException.class, () -> read(other));
    byte[] huge = bytes.clone();
    // The count of words of the first column follows the mode, three integers and a double.
    huge[21] = 0x7f;
    assertThrows(IOException.class, () -> read(huge));
  }
}
