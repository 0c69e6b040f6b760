package io.payband.bench.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.payband.bench.kit.BenchProblem;
import org.junit.jupiter.api.Test;

class WrkTest {

  /** What wrk 4.1.0 prints, shortened. */
  private static final String OUTPUT =
      """
      Running 8s test @ http://127.0.0.1:8080/
        2 threads and 32 connections
        Latency Distribution
           50%    1.20ms
           75%    1.79ms
           90%    2.44ms
           99%    1.05s
        81234 requests in 8.10s, 1.20GB read
        Socket errors: connect 0, read 2, write 0, timeout 1
        Non-2xx or 3xx responses: 3
      Requests/sec:  10028.54
      Transfer/sec:    151.64MB
      """;

  @Test
  void ratesAndPercentilesAreReadInTheirUnits() {
    Wrk wrk = Wrk.parse(OUTPUT);
    assertEquals(10028.54, wrk.requestsPerSecond(), 0);
    assertEquals(1.2, wrk.p50Millis(), 1e-9);
    assertEquals(1050, wrk.p99Millis(), 1e-9);
    assertEquals(1.2 * 1024 * 1024 * 1024 / 81234, wrk.bytesPerRequest(), 1e-6);
    assertEquals(6, wrk.failures());
  }

  @Test
  void silenceIsAProblem() {
    assertThrows(BenchProblem.class, () -> Wrk.parse("unable to connect"));
  }
}
