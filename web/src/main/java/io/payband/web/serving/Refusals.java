package io.payband.web.serving;

import jakarta.servlet.http.HttpServletRequest;

/** What is answered to a request that goes no further than the door. */
public interface Refusals {

  /** A page, or a problem for programs, with this status. */
  Content refuse(HttpServletRequest request, int status);
}
