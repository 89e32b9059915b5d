package io.boyuan.volunteer.planning;

import java.time.Duration;
import java.time.ZoneId;

/**
 * By what people are measured.
 *
 * @param zone in which days and hours are read
 * @param rest how long somebody rests between two services
 */
public record Measure(ZoneId zone, Duration rest) {}
