package io.payband.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.payband.web.serving.Content.Keep;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageCacheTest {

  private static Content page(int length) {
    return Content.page("x".repeat(length).getBytes(StandardCharsets.UTF_8), Keep.CANONICAL);
  }

  @Test
  void itNeverHoldsMoreThanItsBound() {
    PageCache cache = new PageCache(10, 1_000_000);
    for (int i = 0; i < 1_000; i++) {
      cache.put("/" + i, page(100));
    }
    assertThat(cache.size()).isEqualTo(10);
  }

  @Test
  void bytesAreBoundedToo() {
    PageCache cache = new PageCache(1_000, 100_000);
    for (int i = 0; i < 1_000; i++) {
      cache.put("/" + i, page(5_000));
    }
    assertThat(cache.size()).isLessThan(20);
  }

  @Test
  void whatIsAskedForStaysWhileAddressesAreInvented() {
    PageCache cache = new PageCache(10, 1_000_000);
    cache.put("/wanted", page(100));
    for (int i = 0; i < 1_000; i++) {
      assertThat(cache.find("/wanted")).isNotNull();
      cache.put("/" + i, page(100));
    }
    assertThat(cache.find("/wanted")).isNotNull();
  }
}
