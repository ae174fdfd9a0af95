/** Keeps the stored turns true: follows events, reads histories again, and checks by night. */
package org.ballincourt.court.job;
