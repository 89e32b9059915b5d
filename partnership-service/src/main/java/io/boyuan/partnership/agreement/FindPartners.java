package io.boyuan.partnership.agreement;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;

/** Anyone reads who co-builds with the community. */
@ApplicationScoped
class FindPartners {

  private final Universities universities;
  private final Teams teams;
  private final Agreements agreements;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  FindPartners(
      Universities universities,
      Teams teams,
      Agreements agreements,
      Clock clock,
      TimeSettings settings) {
    this.universities = universities;
    this.teams = teams;
    this.agreements = agreements;
    this.clock = clock;
    this.zone = settings.zone();
  }

  @Transactional
  Page<UniversityView> universities(PageRequest request) {
    return universities.listed(request).map(UniversityView::of);
  }

  /** Teams under an agreement that holds today. */
  @Transactional
  Page<TeamView> teams(String community, String university, PageRequest request) {
    var today = clock.instant().atZone(zone).toLocalDate();
    return teams.underAgreement(today, community, university, request).map(TeamView::of);
  }

  @Transactional
  Page<AgreementView> agreements(String community, PageRequest request) {
    return agreements.listed(community, request).map(AgreementView::of);
  }
}
