/** Who has set what otherwise, and when: the plain facts, in codes that words are made of later. */
package org.ballincourt.change;
