/** Forgets at night what is to be forgotten. */
package org.ballincourt.privacy.job;
