package io.payband.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs independent parts side by side and gives their results in order. */
final class Tasks {

  private Tasks() {}

  /** Runs all; the results do not depend on the number of threads. */
  static <T> List<T> run(List<Callable<T>> tasks, int threads) {
    try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, tasks.size()))) {
      List<Future<T>> futures = tasks.stream().map(pool::submit).toList();
      List<T> out = new ArrayList<>();
      for (Future<T> future : futures) {
        out.add(future.get());
      }
      return out;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while fitting", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a part of the fit failed", e.getCause());
    }
  }
}
