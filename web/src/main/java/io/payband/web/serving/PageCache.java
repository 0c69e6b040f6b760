package io.payband.web.serving;

import java.util.ArrayDeque;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers kept in memory, bounded in number and bytes. When it is full the oldest goes, unless it
 * was asked for since it was last looked at; a read takes no lock.
 */
final class PageCache {

  private final int mostEntries;
  private final long mostBytes;
  private final ConcurrentHashMap<String, Entry> entries = new ConcurrentHashMap<>();
  private final ArrayDeque<Entry> order = new ArrayDeque<>();
  private long bytes;

  /**
   * An empty cache.
   *
   * @param mostEntries how many answers at most
   * @param mostBytes how many bytes at most, keys included
   */
  PageCache(int mostEntries, long mostBytes) {
    this.mostEntries = mostEntries;
    this.mostBytes = mostBytes;
  }

  @Nullable Content find(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return null;
    }
    if (!entry.wanted) {
      entry.wanted = true;
    }
    return entry.content;
  }

  synchronized void put(String key, Content content) {
    Entry entry = new Entry(key, content);
    if (entry.weight > mostBytes / 8 || entries.putIfAbsent(key, entry) != null) {
      return;
    }
    order.addLast(entry);
    bytes += entry.weight;
    while (order.size() > mostEntries || bytes > mostBytes) {
      Entry oldest = order.removeFirst();
      if (oldest.wanted) {
        oldest.wanted = false;
        order.addLast(oldest);
      } else {
        entries.remove(oldest.key);
        bytes -= oldest.weight;
      }
    }
  }

  synchronized int size() {
    return order.size();
  }

  private static final class Entry {
    final String key;
    final Content content;
    final int weight;
    volatile boolean wanted;

    Entry(String key, Content content) {
      this.key = key;
      this.content = content;
      this.weight = content.weight() + 2 * key.length() + 96;
    }
  }
}
