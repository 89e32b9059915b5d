package io.boyuan.partnership.donation;

/**
 * 大写金额: an amount in the characters that can't be altered into others, as receipts have it. By the
 * rules of 支付结算办法, annex 1.
 */
final class CapitalAmount {

  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] PLACES = {"", "拾", "佰", "仟"};
  private static final String[] SECTIONS = {"", "万", "亿", "万亿"};

  private CapitalAmount() {}

  /**
   * Writes an amount.
   *
   * @param fen more than zero, in fen
   * @return such as 壹佰元伍角
   */
  static String of(long fen) {
    long yuan = fen / 100;
    int jiao = (int) (fen / 10 % 10);
    int rest = (int) (fen % 10);
    var words = new StringBuilder(yuan > 0 ? whole(yuan) + "元" : "");
    if (jiao == 0 && rest == 0) {
      return words.append("整").toString();
    }
    if (jiao > 0) {
      words.append(DIGITS.charAt(jiao)).append("角");
    } else if (yuan > 0) {
      words.append("零");
    }
    if (rest > 0) {
      words.append(DIGITS.charAt(rest)).append("分");
    }
    return words.toString();
  }

  private static String whole(long yuan) {
    String digits = Long.toString(yuan);
    var words = new StringBuilder();
    boolean isZeroDue = false;
    boolean isSectionSaid = false;
    for (int i = 0; i < digits.length(); i++) {
      int place = digits.length() - 1 - i;
      int digit = digits.charAt(i) - '0';
      if (digit == 0) {
        isZeroDue = true;
      } else {
        words.append(isZeroDue ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place % 4]);
        isZeroDue = false;
        isSectionSaid = true;
      }
      if (place % 4 == 0) {
        words.append(isSectionSaid ? SECTIONS[place / 4] : "");
        isSectionSaid = false;
      }
    }
    return words.toString();
  }
}
