package io.payband.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.payband.web.json.Sample;
import io.payband.web.serving.Content;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {

  private static final Card CARD = Card.of(Sample.COMPARISON, "/compare/x", Sample.MANIFEST);

  private static Card verdict(String text) {
    return new Card(CARD.kicker(), CARD.shown(), text, CARD.page(), CARD.source(), CARD.notice());
  }

  @Test
  void aPictureIsAsLargeAsLinksWantItAndHoldsBothColours() throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(new SharePicture().png(CARD)));
    assertThat(image.getWidth()).isEqualTo(1_200);
    assertThat(image.getHeight()).isEqualTo(630);
    int petrol = 0;
    int amber = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        petrol += (image.getRGB(x, y) & 0xffffff) == 0x0d5873 ? 1 : 0;
        amber += (image.getRGB(x, y) & 0xffffff) == 0xcc6e12 ? 1 : 0;
      }
    }
    assertThat(petrol).isGreaterThan(2_000);
    assertThat(amber).isGreaterThan(2_000);
  }

  @Test
  void equalCardsAreEqualBytes() {
    assertThat(new SharePicture().png(CARD)).isEqualTo(new SharePicture().png(CARD));
  }

  @Test
  void wordsOfAnyLengthAndLetterAreDrawn() {
    byte[] plain = new SharePicture().png(verdict("x"));
    assertThat(new SharePicture().png(verdict("long words ".repeat(60)))).isNotEqualTo(plain);
    assertThat(new SharePicture().png(verdict("漢字 \ud83d\ude00 łódź\u00a0−±"))).isNotEqualTo(plain);
    assertThat(new SharePicture().png(verdict("W".repeat(400)))).isNotEqualTo(plain);
  }

  @Test
  void manyAtOnceAreRefusedAndNoMoreThanSomeAreKept()
      throws ExecutionException, InterruptedException {
    Pictures pictures = new Pictures();
    List<Future<Content>> asked = new ArrayList<>();
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 100; i++) {
        Card card = verdict("Number " + i);
        asked.add(many.submit(() -> pictures.of(card)));
      }
    }
    long refused = 0;
    for (Future<Content> one : asked) {
      refused += one.get().isBusy() ? 1 : 0;
    }
    assertThat(refused).isBetween(1L, 99L);
    assertThat(pictures.size()).isBetween(1, 99);
  }
}
