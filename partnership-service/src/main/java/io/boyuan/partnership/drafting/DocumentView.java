package io.boyuan.partnership.drafting;

import io.boyuan.partnership.document.AgreementDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is signed, or is to be.
 *
 * @param document all that both sides sign
 * @param documentHash what a signature is bound to
 */
@Schema(name = "AgreementDocumentView")
record DocumentView(AgreementDocument document, String documentHash) {

  static DocumentView of(AgreementDocument document) {
    return new DocumentView(document, document.sha256());
  }
}
