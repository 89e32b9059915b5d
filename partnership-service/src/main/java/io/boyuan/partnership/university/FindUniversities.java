package io.boyuan.partnership.university;

import io.boyuan.platform.http.Defined;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Anyone reads which universities co-build with the communities. */
@ApplicationScoped
class FindUniversities {

  private final Universities universities;

  @Inject
  FindUniversities(Universities universities) {
    this.universities = universities;
  }

  @Transactional
  Page<UniversityView> all(PageRequest request) {
    return universities.listed(request).map(UniversityView::of);
  }

  /**
   * One university.
   *
   * @param code its code
   * @return the university with its version
   * @throws Problem 404
   */
  @Transactional
  Defined<UniversityView> named(String code) {
    var university = universities.named(code).orElseThrow(Problem::notFound);
    return new Defined<>(UniversityView.of(university), university.version(), false);
  }
}
