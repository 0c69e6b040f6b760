package io.payband.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a language model answers. The key is in no text form of this class. Immutable.
 *
 * <p>The key travels over TLS only, or within this machine.
 */
public final class ModelSettings {

  /** Names the base address of an OpenAI-compatible endpoint, such as {@code https://host/v1}. */
  public static final String URL = "PAYBAND_MODEL_URL";

  /** Names the model. */
  public static final String MODEL = "PAYBAND_MODEL";

  /** Holds the key, where the endpoint wants one. */
  public static final String KEY = "PAYBAND_MODEL_KEY";

  private final URI chat;
  private final String model;
  private final @Nullable String key;

  private ModelSettings(URI chat, String model, @Nullable String key) {
    this.chat = chat;
    this.model = model;
    this.key = key;
  }

  /**
   * Settings.
   *
   * @param key null where the endpoint wants none
   * @throws IllegalArgumentException when they cannot be used; the message names the variable and
   *     never repeats the key
   */
  public static ModelSettings of(String base, String model, @Nullable String key) {
    URI uri = address(base.strip());
    if (model.isBlank() || model.length() > 200) {
      throw new IllegalArgumentException(MODEL + " is empty or too long; expected a model's name");
    }
    String secret = key == null || key.isBlank() ? null : key.strip();
    if (secret != null && !secret.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
      throw new IllegalArgumentException(
          KEY + " holds a sign that no key has; expected visible ASCII");
    }
    if (secret != null && !uri.getScheme().equals("https") && !local(uri)) {
      throw new IllegalArgumentException(
          URL + " is not https, and a key would be readable on its way; use https or no key");
    }
    return new ModelSettings(uri, model.strip(), secret);
  }

  private static URI address(String base) {
    String expected = "; expected an address such as https://host/v1";
    try {
      URI uri = new URI((base.endsWith("/") ? base : base + "/") + "chat/completions");
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      if (!web || uri.getHost() == null || uri.getUserInfo() != null || uri.getQuery() != null) {
        throw new IllegalArgumentException(URL + " cannot be used" + expected);
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(URL + " is no address" + expected, e);
    }
  }

  private static boolean local(URI uri) {
    String host = String.valueOf(uri.getHost());
    return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
  }

  /**
   * What the host plugged in; empty when {@value #URL} is not set.
   *
   * @throws IllegalArgumentException when the variables cannot be used
   */
  public static Optional<ModelSettings> of(Map<String, String> environment) {
    String base = environment.getOrDefault(URL, "");
    if (base.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(of(base, environment.getOrDefault(MODEL, ""), environment.get(KEY)));
  }

  URI chat() {
    return chat;
  }

  /** The model's name. */
  public String model() {
    return model;
  }

  @Nullable String key() {
    return key;
  }

  @Override
  public String toString() {
    return model + " at " + chat.getHost();
  }
}
