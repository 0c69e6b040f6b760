package io.payband.stats;

import java.util.Arrays;

/**
 * From a key to a number 0, 1, 2 … in order of first sight; open addressing without boxing.
 *
 * <p>Not safe for writing by several threads; safe for reading once filled.
 */
public final class LongIndex {

  /** What {@link #find} answers for a key that was never added. */
  public static final int NONE = -1;

  private long[] keys;
  private int[] numbers;
  private int size;

  /** An empty index. */
  public LongIndex() {
    keys = new long[64];
    numbers = new int[64];
    Arrays.fill(numbers, NONE);
  }

  /** Number of distinct keys. */
  public int size() {
    return size;
  }

  /** The number of a key, given now when the key is new. */
  public int add(long key) {
    int slot = slot(key);
    if (numbers[slot] == NONE) {
      keys[slot] = key;
      numbers[slot] = size++;
      if (size * 2 > keys.length) {
        grow();
        return size - 1;
      }
    }
    return numbers[slot];
  }

  /** The number of a key, or {@link #NONE}. */
  public int find(long key) {
    return numbers[slot(key)];
  }

  /** The keys, at the place of their number. */
  public long[] keysInOrder() {
    long[] out = new long[size];
    for (int slot = 0; slot < keys.length; slot++) {
      if (numbers[slot] != NONE) {
        out[numbers[slot]] = keys[slot];
      }
    }
    return out;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    long hash = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 32) & mask;
    while (numbers[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[keys.length];
    Arrays.fill(numbers, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
