package io.boyuan.partnership.donation;

import io.boyuan.partnership.fund.PaymentMethod;
import io.boyuan.platform.paper.Paper;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The receipt of a donation as it is printed, in Chinese and English. */
final class ReceiptPaper {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

  private ReceiptPaper() {}

  /**
   * Prints a receipt.
   *
   * @param donation as it was before this print
   * @param now when it is printed, in the zone of the place
   * @return a PDF
   */
  static byte[] pdf(Donation donation, ZonedDateTime now) {
    String name = donation.donorName() == null ? "匿名 Anonymous" : donation.donorName();
    return Paper.titled("捐款收据 " + donation.receiptNumber(), donation.communityCode())
        .centred("爱心基金捐款收据", 18)
        .centred("Receipt of a donation to the charity fund", 12)
        .centred("编号 No. " + donation.receiptNumber(), 10)
        .centred(copy(donation, now), 10)
        .table(
            new float[] {35, 65},
            List.of("项目 Item", "内容 Content"),
            List.of(
                List.of("社区 Community", donation.communityCode()),
                List.of("捐赠人 Donor", name),
                List.of(
                    "金额 Amount",
                    "¥%s\n人民币 %s"
                        .formatted(
                            BigDecimal.valueOf(donation.fen(), 2),
                            CapitalAmount.of(donation.fen()))),
                List.of("方式 Paid by", shown(donation.method())),
                List.of(
                    "收款日期 Received on", DAY.format(donation.receivedAt().atZone(now.getZone())))))
        .text(
            "感谢您的爱心。去向见爱心基金公示。\nThank you. The fund's public statement shows where it goes.",
            10,
            14)
        .atRight(DAY.format(now))
        .pdf();
  }

  private static String copy(Donation donation, ZonedDateTime now) {
    return donation.prints() == 0
        ? "原件 Original"
        : "补打第 %d 次，%s / Reprint no. %d"
            .formatted(donation.prints(), DAY.format(now), donation.prints());
  }

  private static String shown(PaymentMethod method) {
    return switch (method) {
      case CASH -> "现金 Cash";
      case BANK -> "银行 Bank";
      case ALIPAY -> "支付宝 Alipay";
      case WECHAT -> "微信 WeChat Pay";
    };
  }
}
