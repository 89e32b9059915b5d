package io.boyuan.partnership.template;

import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A template as it is shown.
 *
 * @param code by which everybody refers to it
 * @param version counts its versions from 1
 * @param communityCode whose template it is
 * @param names its title
 * @param text in Chinese
 * @param textEn in English
 * @param placeholders what a draft fills in
 * @param createdAt since when it reads so
 */
@Schema(name = "AgreementTemplate")
public record TemplateView(
    String code,
    int version,
    String communityCode,
    Names names,
    String text,
    String textEn,
    Set<String> placeholders,
    Instant createdAt) {

  boolean isAs(TemplatePlan plan) {
    return communityCode.equals(plan.communityCode())
        && names.equals(plan.names())
        && text.equals(plan.text())
        && textEn.equals(plan.textEn());
  }
}
