import { Injectable } from '@nestjs/common';
import { type LessonLine, type LessonView, PAGE_SIZE, type Page } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { pageOf, readCursor } from '../trail/cursor.js';
import { LESSON_LINE, LESSONS, type LessonBody, viewLesson } from './lesson.body.js';

const ONE = { name: 'lesson', text: `select body from (${LESSONS}) s where s.id = $1` };
const OF_PORTFOLIO = {
  name: 'lessons',
  text: `select (select coalesce(json_agg(line order by starts_at desc, id desc), '[]') from (
      select l.id, l.starts_at, ${LESSON_LINE} as line from lesson l
      where l.portfolio_id = $1 and ($2::timestamptz is null or (l.starts_at, l.id) < ($2, $3::uuid))
      order by l.starts_at desc, l.id desc limit ${PAGE_SIZE + 1}) page) as items
    from portfolio where id = $1`,
};

@Injectable()
export class LessonsQueries {
  constructor(private readonly database: Database) {}

  async one(actor: Actor, id: string): Promise<LessonView> {
    const { body } = await this.database.one<{ body: LessonBody }>(actor, { ...ONE, values: [id] });
    return viewLesson(actor, body);
  }

  /** Lessons of a portfolio, the furthest ahead first. */
  async page(actor: Actor, portfolioId: string, next: unknown): Promise<Page<LessonLine>> {
    const { at, id } = readCursor(next);
    const values = [portfolioId, at, id];
    const { items } = await this.database.one<{ items: LessonLine[] }>(actor, { ...OF_PORTFOLIO, values });
    return pageOf(items, PAGE_SIZE, (line) => ({ at: line.startsAt, id: line.id }));
  }
}
