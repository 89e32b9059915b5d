package io.boyuan.platform.http;

import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Timestamps;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/**
 * Query parameters in the form they have in JSON. A value that can't be read is bad input (400),
 * not a page that does not exist (404).
 */
@Provider
public class Parameters implements ParamConverterProvider {

  private final Timestamps timestamps;

  @Inject
  Parameters(Timestamps timestamps) {
    this.timestamps = timestamps;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    if (rawType == Instant.class) {
      return (ParamConverter<T>) new Converter<>(this::time, timestamps::written);
    }
    if (rawType == Integer.class) {
      return (ParamConverter<T>) new Converter<>(Parameters::number, String::valueOf);
    }
    if (rawType == LocalDate.class) {
      return (ParamConverter<T>) new Converter<>(Parameters::date, String::valueOf);
    }
    if (rawType == Double.class) {
      return (ParamConverter<T>) new Converter<>(Parameters::decimal, String::valueOf);
    }
    if (rawType == Boolean.class) {
      return (ParamConverter<T>) new Converter<>(Parameters::yesOrNo, String::valueOf);
    }
    if (rawType.isEnum()) {
      return new Converter<>(text -> constant(rawType, text), String::valueOf);
    }
    return null;
  }

  private Instant time(String text) {
    try {
      // A plus sign that was not percent-encoded arrives as a space.
      return timestamps.read(text.replace(' ', '+'));
    } catch (DateTimeException noTime) {
      throw Problem.invalid("query", "time-with-offset");
    }
  }

  private static Integer number(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException noNumber) {
      throw Problem.invalid("query", "malformed");
    }
  }

  private static LocalDate date(String text) {
    try {
      var date = LocalDate.parse(text);
      if (date.getYear() < 1900 || date.getYear() >= 2200) {
        throw Problem.invalid("query", "out-of-range");
      }
      return date;
    } catch (DateTimeException noDate) {
      throw Problem.invalid("query", "malformed");
    }
  }

  private static Double decimal(String text) {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
      throw Problem.invalid("query", "out-of-range");
    } catch (NumberFormatException noNumber) {
      throw Problem.invalid("query", "malformed");
    }
  }

  private static Boolean yesOrNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Problem.invalid("query", "malformed");
    };
  }

  /** Constants may be written as in JSON or, as is usual in addresses, in kebab-case. */
  private static <T> T constant(Class<T> type, String text) {
    String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(() -> Problem.invalid("query", "malformed"));
  }

  private record Converter<T>(Function<String, T> reading, Function<T, String> writing)
      implements ParamConverter<T> {

    @Override
    public T fromString(String value) {
      return value == null || value.isBlank() ? null : reading.apply(value);
    }

    @Override
    public String toString(T value) {
      return writing.apply(value);
    }
  }
}
