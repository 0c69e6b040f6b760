package io.payband.web.card;

import io.payband.web.serving.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Pictures drawn when they are asked for: so many at a time, the latest kept. Whoever asks for one
 * more than can be drawn soon is told to come again, so that pictures never take the pages' time.
 */
@Component
class Pictures {

  private static final int AT_ONCE = 1;
  private static final int MOST_WAITING = 8;
  private static final int MOST_KEPT = 200;
  private static final long PATIENCE_MILLIS = 2_000;

  private final SharePicture picture = new SharePicture();
  private final Semaphore drawing = new Semaphore(AT_ONCE);
  private final Semaphore waiting = new Semaphore(MOST_WAITING);
  private final Map<Card, Content> kept =
      new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Card, Content> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /** The picture of a card as PNG, or 503 where too many are asked for at once. */
  Content of(Card card) {
    synchronized (kept) {
      Content known = kept.get(card);
      if (known != null) {
        return known;
      }
    }
    if (!waiting.tryAcquire()) {
      return busy();
    }
    try {
      if (!drawing.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        return busy();
      }
      try {
        Content drawn = Content.picture("image/png", picture.png(card));
        synchronized (kept) {
          kept.put(card, drawn);
        }
        return drawn;
      } finally {
        drawing.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return busy();
    } finally {
      waiting.release();
    }
  }

  int size() {
    synchronized (kept) {
      return kept.size();
    }
  }

  private static Content busy() {
    return Content.busy("Too many pictures are asked for at once: come again in a few seconds.\n");
  }
}
