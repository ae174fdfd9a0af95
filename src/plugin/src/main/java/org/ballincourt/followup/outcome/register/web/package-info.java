/** The page of registers. */
package org.ballincourt.followup.outcome.register.web;
