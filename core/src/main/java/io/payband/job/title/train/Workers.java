package io.payband.job.title.train;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Does many independent small things, some side by side; what comes out does not depend on it. */
final class Workers implements AutoCloseable {

  private static final int PIECES_PER_THREAD = 4;

  private final int threads;
  private final ExecutorService pool;

  Workers(int threads) {
    this.threads = threads;
    pool =
        Executors.newFixedThreadPool(
            threads, task -> Thread.ofPlatform().daemon().name("payband-titles").unstarted(task));
  }

  /** Does a thing for every number below {@code count}; each must write only what is its own. */
  void each(int count, IntConsumer work) {
    int pieces = Math.min(count, threads == 1 ? 1 : threads * PIECES_PER_THREAD);
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int piece = 0; piece < pieces; piece++) {
      int from = (int) ((long) count * piece / pieces);
      int to = (int) ((long) count * (piece + 1) / pieces);
      tasks.add(() -> {
        for (int i = from; i < to; i++) {
          work.accept(i);
        }
        return true;
      });
    }
    try {
      for (Future<Boolean> done : pool.invokeAll(tasks)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while learning titles", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a part of the fit failed", e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
