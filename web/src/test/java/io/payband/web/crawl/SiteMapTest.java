package io.payband.web.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.payband.web.crawl.SiteMap.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteMapTest {

  @Test
  void whatDoesNotFitIntoOnePartGoesOn() {
    assertThat(SiteMap.parts("nuts", List.of("/a", "/b", "/c", "/d", "/e"), 2))
        .containsExactly(
            new Part("nuts", List.of("/a", "/b")),
            new Part("nuts-2", List.of("/c", "/d")),
            new Part("nuts-3", List.of("/e")));
    assertThat(SiteMap.parts("nuts", List.of(), 2)).isEmpty();
  }
}
