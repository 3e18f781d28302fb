"""Makes the files of this folder that no editor of text can write: workbooks, by openpyxl 3.0, and two encodings.

    python3 tests/own/files/make.py
"""
from datetime import date
from pathlib import Path

from openpyxl import Workbook

HERE = Path(__file__).parent

CENTRAL = ['Gulberg', 'Liaquatabad', 'New Karachi', 'North Nazimabad']
EAST = ['Gulshan-e-Iqbal', 'Jamshed', 'Korangi', 'Landhi', 'Shah Faisal']
SOUTH = ['Lyari', 'Saddar']
WEST = ['Baldia', 'Kemari', 'Orangi', 'SITE']
MALIR = ['Bin Qasim', 'Gadap', 'Malir']


def urdu_1256():
    """Households by town, typed in Urdu on an old machine: Arabic yeh and kaf, the code page of the Arab world."""
    lines = [
        'ٹاؤن,گھرانے,بجلي',
        'لياري ٹاؤن,"92,174",ہاں',
        'كيماڑي ٹاؤن,"61,530",ہاں',
        'گلشن اقبال ٹاؤن,"101,225",نہيں',
        'اورنگي,"98,004",نہيں',
        'ملير ٹاؤن,"57,110",ہاں',
        'شاه فيصل,"49,823",ہاں',
        'لياقت آباد,موصول نہيں,ہاں',
        'كل,"459,866",',
    ]
    # The code page has no Farsi yeh; the heh of ہاں is its own letter there.
    (HERE / 'households-urdu.csv').write_bytes('\r\n'.join(lines).encode('cp1256') + b'\r\n')


def unicode_text():
    """What Excel saves as Unicode text: tabs, UTF-16 with its mark, and quoted cells."""
    lines = ['District\tClinics\tOpened', '"District Malir"\t14\tFeb-09', 'South\t31\tMar-10', 'East\t"1,204"\tJan-11',
             'Karachi Central\t22\tDec-11', 'Distt. West\t27\tFeb-12']
    (HERE / 'clinics-unicode.txt').write_bytes('\r\n'.join(lines).encode('utf-16'))


def two_headers():
    """A budget: a merged title, two header lines with merged cells, years for names, percent, a formula, notes."""
    book = Workbook()
    sheet = book.active
    sheet.title = 'Budget'
    sheet.append(['Development budget by town, million rupees'])
    sheet.merge_cells('A1:F1')
    sheet.append(['Town', 'Allotted', None, 'Spent', None, 'Share'])
    sheet.append([None, '2010-11', '2011-12', '2010-11', '2011-12', None])
    for merge in ('A2:A3', 'B2:C2', 'D2:E2', 'F2:F3'):
        sheet.merge_cells(merge)
    for index, town in enumerate(CENTRAL + EAST + WEST):
        line = sheet.max_row + 1
        sheet.append([f'{town} Town', 120 + 7 * index, 130.5 + index, 100 + index, 90.25 + index, f'=E{line}/C{line}'])
        sheet.cell(line, 6).number_format = '0.0%'
    sheet.append([])
    sheet.append(['Note: figures of the finance office, not audited'])
    book.save(HERE / 'budget-two-headers.xlsx')


def sheets():
    """Three sheets: towns under merged districts with a hidden column and line, dates of a hospital, and a hidden list."""
    book = Workbook()
    towns = book.active
    towns.title = 'By town'
    towns.append(['District', 'Town', 'Officer', 'Handpumps'])
    for district, names in (('South', SOUTH), ('Malir', MALIR), ('West', WEST)):
        start = towns.max_row + 1
        for index, name in enumerate(names):
            towns.append([district if index == 0 else None, name, 'name withheld', 10 * start + index])
        towns.merge_cells(start_row=start, end_row=towns.max_row, start_column=1, end_column=1)
    towns.column_dimensions['C'].hidden = True
    towns.row_dimensions[4].hidden = True
    days = book.create_sheet('By day')
    days.append(['Place', 'Day', 'Admitted'])
    for name, day, count in (('Lyari', date(2012, 2, 20), 41), ('Lyari', date(2012, 2, 21), 38),
                             ('Saddar', date(2012, 2, 20), 17), ('Saddar', date(2012, 2, 21), 'n/a')):
        days.append([name, day, count])
    for line in range(2, 6):
        days.cell(line, 2).number_format = 'dd-mmm-yyyy'
    book.create_sheet('Empty')
    codes = book.create_sheet('Codes')
    codes.append(['Code', 'Meaning'])
    codes.append(['A', 'admitted'])
    codes.sheet_state = 'hidden'
    book.save(HERE / 'handpumps-sheets.xlsx')


def merged_figures():
    """A count merged over two towns, which cannot be parted."""
    book = Workbook()
    sheet = book.active
    sheet.append(['Town', 'Shops', 'Stalls', 'Carts'])
    sheet.append(['Lyari', 120, 44, 9])
    sheet.append(['Saddar', 310, 18, None])
    sheet.append(['Kemari', 95, 60, 12])
    sheet.merge_cells('B3:D3')
    sheet.cell(3, 2).value = 372
    book.save(HERE / 'shops-merged.xlsx')


for make in (urdu_1256, unicode_text, two_headers, sheets, merged_figures):
    make()
