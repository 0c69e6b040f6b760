package io.payband.bench.official;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ErrorsTest {

  @Test
  void sizeIgnoresTheSignAndBiasDoesNot() {
    Errors errors = new Errors();
    errors.add(.1);
    errors.add(-.3);
    errors.add(Double.NaN);
    assertEquals(2, errors.count());
    assertEquals(.2, errors.size(), 1e-12);
    assertEquals(-.1, errors.bias(), 1e-12);
  }
}
