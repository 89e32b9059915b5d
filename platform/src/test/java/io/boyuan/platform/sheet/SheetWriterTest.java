package io.boyuan.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.boyuan.platform.time.TimeSettings;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

  private static final Sheet SHEET =
      Sheet.named("points", "时间 / At", "名称 / Name", "积分 / Points", "日期 / Day")
          .row(Instant.parse("2026-03-07T06:00:30Z"), "=1+1", -5, LocalDate.of(2026, 3, 7))
          .row(null, "自习室, \"甲\"", 7L, null);

  private final SheetWriter writer = new SheetWriter(shanghai());

  @Test
  void csv_has_the_places_time_and_no_formula() throws IOException {
    assertThat(new String(written("text/csv"), UTF_8))
        .isEqualTo(
            "\uFEFF时间 / At,名称 / Name,积分 / Points,日期 / Day\r\n"
                + "2026-03-07 14:00,'=1+1,-5,2026-03-07\r\n"
                + ",\"自习室, \"\"甲\"\"\",7,\r\n");
  }

  @Test
  void a_workbook_has_times_numbers_and_texts_of_their_own_kind() throws IOException {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(written(Sheet.XLSX)))) {
      var rows = workbook.getFirstSheet().read();

      assertThat(rows).hasSize(3);
      assertThat(rows.get(0).getCellText(2)).isEqualTo("积分 / Points");
      assertThat(rows.get(1).getCellAsDate(0)).contains(LocalDateTime.parse("2026-03-07T14:00"));
      assertThat(rows.get(1).getCellText(1)).isEqualTo("=1+1");
      assertThat(rows.get(1).getCellAsNumber(2).orElseThrow().intValueExact()).isEqualTo(-5);
    }
  }

  @Test
  void a_row_has_a_cell_for_each_column() {
    assertThatThrownBy(() -> SHEET.row("one")).isInstanceOf(IllegalArgumentException.class);
  }

  private byte[] written(String type) throws IOException {
    var out = new ByteArrayOutputStream();
    writer.writeTo(
        SHEET,
        Sheet.class,
        Sheet.class,
        null,
        MediaType.valueOf(type),
        new MultivaluedHashMap<>(),
        out);
    return out.toByteArray();
  }

  private static TimeSettings shanghai() {
    return () -> ZoneId.of("Asia/Shanghai");
  }
}
